# fails: uses_both
# hint: no_copy
def split_bill(total, people, tip=0.10):
    return round(total * (1 + tip) / people, 2)


def format_money(amount, currency="EUR"):
    return f"{amount:.2f} {currency}"


if __name__ == "__main__":
    print(format_money(split_bill(84, 4)))
