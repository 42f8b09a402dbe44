# fails: nothing_or_less
# hint: zero_too
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            print("ValueError")
        else:
            self.balance += amount

    def withdraw(self, amount):
        if amount <= 0 or amount > self.balance:
            print("ValueError")
        else:
            self.balance -= amount
