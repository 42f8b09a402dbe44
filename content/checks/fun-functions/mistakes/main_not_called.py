# fails: main_calls_them
# hint: main_called
def split_bill(total, people, tip=0.10):
    """Give a share."""
    return round(total * (1 + tip) / people, 2)


def format_money(amount, currency="EUR"):
    """Write an amount."""
    return f"{amount:.2f} {currency}"


def main():
    print(format_money(split_bill(84, 4)))
    print(format_money(split_bill(total=60, people=3)))
