from .money import format_money
from .split import split_bill


def ask_number(prompt):
    number = None
    while number is None:
        text = input(prompt)
        try:
            number = float(text)
        except ValueError:
            print(f"{text!r} is no number.")
    return number


def main():
    total = ask_number("Total: ")
    share = None
    while share is None:
        people = ask_number("People: ")
        try:
            share = split_bill(total, people)
        except ValueError as problem:
            print(problem)
    print(format_money(share))


if __name__ == "__main__":
    main()
