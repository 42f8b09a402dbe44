# fails: single
# hint: ones
from itertools import groupby


def pack(text):
    return "".join(f"{letter}{len(list(run))}" for letter, run in groupby(text))


def unpack(packed):
    return "".join(a * int(b) for a, b in zip(packed[::2], packed[1::2]))
