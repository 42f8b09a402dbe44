import math
import secrets
import string

KINDS = (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation)
ALPHABET = string.ascii_letters + string.digits + string.punctuation


def make_password(length=16):
    """Draw characters until each kind is in."""
    if length < 12:
        raise ValueError("a password has at least 12 characters")
    while True:
        password = "".join(secrets.choice(ALPHABET) for _ in range(length))
        if all(set(password) & set(kind) for kind in KINDS):
            return password


def strength(length):
    """Give the bits of a random password."""
    return length * math.log2(94)


if __name__ == "__main__":
    print(make_password(), f"({strength(16):.0f} bits)")
