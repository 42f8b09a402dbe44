from dinner.money import format_money
from dinner.split import split_bill

if __name__ == "__main__":
    print(format_money(split_bill(84, 4)))
