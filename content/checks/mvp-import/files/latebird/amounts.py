import re
from decimal import Decimal

AMOUNT = re.compile(r"(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{2}))?", re.ASCII)


def parse_cents(text):
    found = AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is no amount")
    whole = re.sub("[.,]", "", found[1])
    return int(Decimal(f"{whole}.{found[2] or '00'}") * 100)
