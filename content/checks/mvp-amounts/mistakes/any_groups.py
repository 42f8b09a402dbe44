# fails: odd_groups
# hint: odd_group
import re
from decimal import Decimal


def parse_cents(text):
    if not re.fullmatch(r"[\d.,]+", text):
        raise ValueError(text)
    if re.search(r"[.,]\d$", text):
        raise ValueError(text)
    if re.search(r"[.,]\d\d$", text):
        whole, cents = text[:-3], text[-2:]
    else:
        whole, cents = text, "00"
    whole = whole.replace(".", "").replace(",", "")
    return int(Decimal(whole + "." + cents) * 100)
