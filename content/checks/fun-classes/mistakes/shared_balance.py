# fails: not_shared
# hint: own_money
class Account:
    money = []

    def __init__(self, owner, balance=0):
        self.owner = owner
        if balance:
            self.money = [balance]

    @property
    def balance(self):
        return sum(self.money)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("too little")
        self.money.append(amount)

    def withdraw(self, amount):
        if amount <= 0:
            raise ValueError("too little")
        if amount > self.balance:
            raise ValueError("too much")
        self.money.append(-amount)
