import re


def dates(text):
    return [tuple(map(int, parts)) for parts in re.findall(r"\b(\d{4})-(\d{2})-(\d{2})\b", text)]


def prices(text):
    return [float(amount) for amount in re.findall(r"(\d+(?:\.\d+)?) EUR\b", text)]


def mask(text):
    return re.sub(r"[\w.-]+@", "***@", text)


def is_code(text):
    return re.fullmatch(r"[A-Z]{2}-\d{4}", text) is not None
