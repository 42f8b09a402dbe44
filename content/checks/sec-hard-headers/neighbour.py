"""A post office puts its stamps on every letter that goes out. What the sender wrote on it stays as it was.

The stamps stand in one dictionary. Each letter gets all of them and is handed on.
"""

STAMPS = {"Handle": "with care", "Keep": "dry", "Open": "by the receiver only"}


def stamp(letter):
    for name, words in STAMPS.items():
        letter["stamps"].setdefault(name, words)
    return letter


letter = stamp({"to": "Ana", "stamps": {"From": "Ben"}})
print(letter["to"], letter["stamps"])
