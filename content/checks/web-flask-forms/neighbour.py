"""A parking meter takes a plate and a number of hours, both typed. Which of the entries are wrong, and in what?

Every rule is looked at, so one entry can have two complaints. The hours are counted only if they are digits.
"""


def complaints(plate, hours):
    found = {}
    if len(plate.replace(" ", "")) > 8:
        found["plate"] = "has more than eight signs"
    if hours not in ("1", "2", "3"):
        found["hours"] = "you can stay for one, two or three"
    return found


for entry in (("AB 123", "2"), ("AB 123 456 X", "2"), ("ABCDEFGHIJ", "all day")):
    print(entry, complaints(*entry) or "fine")
