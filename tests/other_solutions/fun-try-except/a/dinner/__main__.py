from dinner.money import format_money
from dinner.split import split_bill


def ask_number(prompt):
    while True:
        try:
            return float(input(prompt))
        except ValueError:
            print("That's not a number, please try again.")


if __name__ == "__main__":
    while True:
        total = ask_number("Total: ")
        people = ask_number("People: ")
        try:
            print(format_money(split_bill(total, people)))
            break
        except ValueError as error:
            print(error)
