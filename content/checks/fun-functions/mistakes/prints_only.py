# fails: default_tip
# hint: returned
def split_bill(total, people, tip=0.10):
    """Print the share."""
    print(round(total * (1 + tip) / people, 2))


def format_money(amount, currency="EUR"):
    """Write an amount."""
    return f"{amount:.2f} {currency}"


split_bill(84, 4)
split_bill(60, 3, tip=0)
