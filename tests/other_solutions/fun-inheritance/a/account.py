class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        if amount > self.balance:
            raise ValueError("not enough money")
        self.balance -= amount


class SavingsAccount(Account):
    def __init__(self, owner, balance=0, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.balance += self.balance * self.rate


class FeeAccount(Account):
    def withdraw(self, amount):
        super().withdraw(amount + 1)


if __name__ == "__main__":
    accounts = [Account("Ada", 100), SavingsAccount("Grace", 100), FeeAccount("Alan", 100)]
    for account in accounts:
        account.withdraw(10)
        print(account.balance)
    accounts[1].add_interest()
    print(accounts[1].balance)
