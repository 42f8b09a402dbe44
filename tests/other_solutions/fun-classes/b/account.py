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
