"""A lift has floors 0 to 5. Read wishes until one fits, say what is wrong with the others, and let real faults through.

int raises ValueError by itself for a word; for a floor that isn't there we raise it. One except serves both.
"""


def floor_of(text):
    floor = int(text)
    if floor not in range(6):
        raise ValueError(f"there is no floor {floor}")
    return floor


for wish in ("up", "7", "3"):
    try:
        print("going to", floor_of(wish))
    except ValueError as problem:
        print("sorry:", problem)
