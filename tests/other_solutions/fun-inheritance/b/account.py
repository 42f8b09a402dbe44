class Account:
    """A bank account."""

    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    def _check(self, amount):
        if not amount > 0:
            raise ValueError(f"{amount} is not more than 0")

    def deposit(self, amount):
        self._check(amount)
        self.balance = self.balance + amount
        return self.balance

    def withdraw(self, amount):
        self._check(amount)
        if self.balance - amount < 0:
            raise ValueError("overdraft")
        self.balance = self.balance - amount
        return self.balance


class SavingsAccount(Account):
    """Earns interest."""

    def __init__(self, owner, balance=0, rate=0.02):
        super().__init__(owner=owner, balance=balance)
        self.rate = rate

    def add_interest(self):
        if self.balance > 0:
            self.deposit(self.balance * self.rate)


class FeeAccount(Account):
    """Takes a fee of 1."""

    FEE = 1

    def withdraw(self, amount):
        self._check(amount)
        return Account.withdraw(self, amount + self.FEE)


savings = SavingsAccount("b", 100)
for one in (Account("a", 100), savings, FeeAccount("c", 100)):
    one.withdraw(10)
    print(f"{one.balance:g}")
savings.add_interest()
