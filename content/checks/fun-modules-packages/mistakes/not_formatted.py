# fails: as_program
# hint: in_the_block
from dinner.money import format_money
from dinner.split import split_bill

if __name__ == "__main__":
    print(split_bill(84, 4), "EUR")
