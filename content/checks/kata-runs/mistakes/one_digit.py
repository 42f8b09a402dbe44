# fails: unpacks_long
# hint: digits
from itertools import groupby


def pack(text):
    packed = ""
    for letter, run in groupby(text):
        count = len(list(run))
        packed += letter + (str(count) if count > 1 else "")
    return packed


def unpack(packed):
    text = ""
    for char in packed:
        text += text[-1] * (int(char) - 1) if char.isdigit() and text else char
    return text
