# fails: thousands
# hint: three_digits
from decimal import Decimal


def parse_cents(text):
    text = text.replace(",", ".")
    *groups, last = text.split(".")
    if groups:
        number = Decimal("".join(groups) + "." + last)
    else:
        number = Decimal(last)
    return int(number * 100)
