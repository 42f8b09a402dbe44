# fails: all_of_it
# hint: ValueError
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("too little")
        self.balance += amount

    def withdraw(self, amount):
        if amount <= 0 or amount >= self.balance:
            raise ValueError("too little or too much")
        self.balance -= amount
