def split_bill(total, people, tip=0.10):
    """Give each person's share, tip included."""
    return round(total * (1 + tip) / people, 2)


def format_money(amount, currency="EUR"):
    """Write an amount with two decimals and its currency."""
    return f"{amount:.2f} {currency}"


def main():
    print(format_money(split_bill(84, 4)))  # free: which bill is split is left open
    print(format_money(split_bill(total=60, people=3, tip=0)))  # free: which bill is split is left open


if __name__ == "__main__":
    main()
