"""A club hands its members a list with one more column. Count the entries of that column, and show the last one.

The wristband from the door has to be shown at the bar as well; without it the column stays empty.
"""

drinks = [("tea", "t-1"), ("cola", "c-4"), ("juice", "j-2")]


def bar(wristband=None):
    return [(name, code if wristband == "blue" else None) for name, code in drinks]


for wristband in (None, "blue"):
    codes = [code for _, code in bar(wristband) if code]
    print(len(codes), codes[-1:] or "nothing")
