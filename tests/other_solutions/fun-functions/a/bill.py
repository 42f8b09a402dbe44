def split_bill(total, people, tip=0.10):
    """Return what each of the people pays."""
    with_tip = total + total * tip
    return round(with_tip / people, 2)


def format_money(amount, currency="EUR"):
    """Return the amount as text with its currency."""
    return "{:.2f} {}".format(amount, currency)


def main():
    print(format_money(split_bill(84, 4)))
    print(format_money(amount=split_bill(total=84, people=4, tip=0), currency="USD"))


if __name__ == "__main__":
    main()
