import re
from itertools import groupby


def pack(text):
    packed = ""
    for letter, run in groupby(text):
        count = len(list(run))
        packed += letter if count == 1 else f"{letter}{count}"
    return packed


def unpack(packed):
    return "".join(letter * int(count or 1) for letter, count in re.findall(r"(\D)(\d*)", packed))
