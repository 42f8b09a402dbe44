from dinner.money import format_money
from dinner.split import split_bill


def ask_number(prompt):
    """Ask until a number comes."""
    while True:
        try:
            return float(input(prompt))
        except ValueError:
            print("Please type a number, such as 84 or 12.50.")


def main():
    while True:
        total = ask_number("Total: ")
        people = ask_number("People: ")
        try:
            share = split_bill(total, people)
        except ValueError as error:
            print(error)
        else:
            print(format_money(share))
            break


if __name__ == "__main__":
    main()
