# fails: no_empty_owner
# hint: refuse_first
class Account:
    """An account that guards its owner's money."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance

    @property
    def balance(self):
        """The money that is there."""
        return self._balance

    @property
    def owner(self):
        """Who owns it."""
        return self._owner

    @owner.setter
    def owner(self, name):
        if not name:
            print("an owner has a name")
        self._owner = name

    def deposit(self, amount):
        """Put money in."""
        if amount <= 0:
            raise ValueError("the amount must be more than 0")
        self._balance += amount

    def withdraw(self, amount):
        """Take money out."""
        if amount <= 0:
            raise ValueError("the amount must be more than 0")
        if amount > self.balance:
            raise ValueError("there is not enough money")
        self._balance -= amount


class SavingsAccount(Account):
    """An account that grows."""

    def __init__(self, owner, balance=0, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        """Add the interest of a year."""
        self.deposit(self.balance * self.rate)


class FeeAccount(Account):
    """An account that takes 1 for each withdrawal."""

    def withdraw(self, amount):
        """Take money and the fee out."""
        super().withdraw(amount + 1)
