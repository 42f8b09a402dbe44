# fails: days
# hint: numbers
import re


def dates(text):
    return re.findall(r"(\d{4})-(\d{2})-(\d{2})", text)


def prices(text):
    return [float(p) for p in re.findall(r"(\d+(?:\.\d+)?) EUR", text)]


def mask(text):
    return re.sub(r"[\w.-]+@", "***@", text)


def is_code(text):
    return bool(re.fullmatch(r"[A-Z]{2}-\d{4}", text))
