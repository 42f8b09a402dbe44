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
