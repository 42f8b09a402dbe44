# fails: days
# hint: how_many_digits
import re


def dates(text):
    return [(int(a), int(b), int(c)) for a, b, c in re.findall(r"(\d+)-(\d+)-(\d+)", text)]


def prices(text):
    return [float(p) for p in re.findall(r"(\d+(?:\.\d+)?) EUR", text)]


def mask(text):
    return re.sub(r"[\w.-]+@", "***@", text)


def is_code(text):
    return bool(re.fullmatch(r"[A-Z]{2}-\d{4}", text))
