# fails: hidden
# hint: all_signs
import re


def dates(text):
    return [(int(a), int(b), int(c)) for a, b, c in re.findall(r"(\d{4})-(\d{2})-(\d{2})", text)]


def prices(text):
    return [float(p) for p in re.findall(r"(\d+(?:\.\d+)?) EUR", text)]


def mask(text):
    return re.sub(r"\w+@", "***@", text)


def is_code(text):
    return bool(re.fullmatch(r"[A-Z]{2}-\d{4}", text))
