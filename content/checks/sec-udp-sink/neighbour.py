"""A guest book takes names from anybody. Keep each entry on a line of its own, and keep only letters, digits and spaces.

Everything else becomes a dot, so an entry can't end its line early and begin another one.
"""

with open("guests.txt", "a", encoding="utf-8") as book:
    for guest in ("Zoë", "Bob\nand friends", "<i>Eve</i>"):
        kept = [letter if letter.isalnum() or letter == " " else "." for letter in guest]
        print("".join(kept), file=book)

print(open("guests.txt", encoding="utf-8").read())
