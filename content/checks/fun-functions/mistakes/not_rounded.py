# fails: rounded
# hint: steps
def split_bill(total, people, tip=0.10):
    """Give a share."""
    return round(total * (1 + tip) / people, 1)


def format_money(amount, currency="EUR"):
    """Write an amount."""
    return f"{amount:.2f} {currency}"


print(format_money(split_bill(84, 4)))
print(format_money(split_bill(total=60, people=3)))
