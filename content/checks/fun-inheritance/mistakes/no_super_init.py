# fails: keeps_rate
# hint: AttributeError
class Account:
    """An account that keeps its owner's money."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        """Put money in."""
        if amount <= 0:
            raise ValueError("the amount must be more than 0")
        self.balance += amount

    def withdraw(self, amount):
        """Take money out."""
        if amount <= 0:
            raise ValueError("the amount must be more than 0")
        if amount > self.balance:
            raise ValueError("there is not enough money")
        self.balance -= amount


class SavingsAccount(Account):
    """An account that grows."""

    def __init__(self, owner, balance=0, rate=0.02):
        pass
        self.rate = rate

    def add_interest(self):
        """Add the interest of a year."""
        self.balance += self.balance * self.rate


class FeeAccount(Account):
    """An account that takes 1 for each withdrawal."""

    def withdraw(self, amount):
        """Take money and the fee out."""
        super().withdraw(amount + 1)


if __name__ == "__main__":
    for account in [Account("Ada", 100), SavingsAccount("Bob", 100), FeeAccount("Cem", 100)]:
        account.withdraw(10)
        print(account.owner, account.balance)
