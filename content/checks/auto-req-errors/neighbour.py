"""Three boxes should hold a number. One is missing, one is locked, one holds a word. Say in one line each what happened.

The narrower error stands before the wider one, because the first clause that fits is taken.
"""


def look(box):
    if box in ("missing", "locked"):
        raise FileNotFoundError(box) if box == "missing" else PermissionError(box)
    return int({"full": "12", "odd": "twelve"}[box])


for box in ("full", "missing", "locked", "odd"):
    try:
        print(box, "->", look(box))
    except FileNotFoundError:
        print(box, "-> NOT THERE")
    except OSError as trouble:
        print(box, "-> CLOSED", type(trouble).__name__)
    except ValueError:
        print(box, "-> NO NUMBER")
