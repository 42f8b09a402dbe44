import hashlib
from collections import Counter


def fits(word, stored):
    """Tell whether a word gives a stored hash."""
    kind, *parts, wanted = stored.split("$")
    if kind == "sha256":
        return hashlib.sha256(word.encode()).hexdigest() == wanted
    rounds, salt = parts
    text = salt + word
    for _ in range(int(rounds)):
        text = hashlib.sha256(text.encode()).hexdigest()
    return text == wanted


def is_weak(stored):
    """Tell whether a scheme is too fast."""
    return stored.startswith("sha256$") or int(stored.split("$")[1]) < 600_000


def audit(users, words):
    """Give what is wrong with stored passwords."""
    count = Counter(users.values())
    return {
        "cracked": {name: word for name, stored in users.items() for word in words if fits(word, stored)},
        "shared": sorted(name for name, stored in users.items() if count[stored] > 1),
        "weak": sorted(name for name, stored in users.items() if is_weak(stored)),
    }
