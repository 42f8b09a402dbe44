def split_bill(total: float, people: int, tip: float = 0.10) -> float:
    """Split a total with a tip among people."""
    share = total * (1 + tip) / people
    return round(share, 2)


def format_money(amount: float, currency: str = "EUR") -> str:
    """Write an amount."""
    return f"{amount:.2f} {currency}"


def main():
    first = split_bill(50, 3)
    second = split_bill(people=2, total=10)
    print(format_money(first), format_money(second, currency="CHF"))


main()
