# fails: two_digits
# hint: cents_part
import re


def parse_cents(text):
    match = re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d\d))?", text)
    if not match:
        raise ValueError(text)
    return int(float(match[1].replace(".", "").replace(",", "") + "." + (match[2] or "00")) * 100)
