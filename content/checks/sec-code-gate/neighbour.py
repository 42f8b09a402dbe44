"""A swimming hall checks bags at the door. Glass never gets in, food gets in with a note from the doctor, and towels are always fine.

The strict rule comes first. A note counts only if something is written on it.
"""

notes = {"Ana food": "diabetes", "Ben food": ""}


def stays_out(guest, thing):
    if thing == "glass":
        return True
    return thing == "food" and not notes.get(f"{guest} {thing}")


for guest, thing in (("Ana", "food"), ("Ben", "food"), ("Cleo", "towel"), ("Ana", "glass")):
    print(guest, thing, "stays outside" if stays_out(guest, thing) else "comes in")
