# fails: no_overdraft
# hint: check_first
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("too little")
        self.balance += amount

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("too little")
        self.balance -= amount
        if self.balance < 0:
            raise ValueError("too much")
