"""Post lies in a box. Plan which letter goes to which person, show the plan, and deliver only when it is wanted.

The plan is plain data, so it can be printed, counted, or carried out. A place that is taken is left alone.
"""

from pathlib import Path


def rounds(box):
    return [(letter, Path(letter.name.split("-")[0], letter.name)) for letter in sorted(box.glob("*.txt"))]


def deliver(post, really=False):
    for letter, place in post:
        print("would go to" if not really else "goes to", place.parent)
        if really and not place.exists():
            place.parent.mkdir(exist_ok=True)
            letter.rename(place)


box = Path("box")
box.mkdir()
for name in ("ann-bill.txt", "bob-card.txt"):
    (box / name).write_text("", encoding="utf-8")
deliver(rounds(box))
deliver(rounds(box), really=True)
