# fails: two_digits
# hint: cents_part
from decimal import Decimal


def parse_cents(text):
    return int(Decimal(text.replace(".", "").replace(",", "")) * 100)
