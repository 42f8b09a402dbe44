import math
import secrets
import string

ALPHABET = string.ascii_letters + string.digits + string.punctuation


def make_password(length=16):
    if length < 12:
        raise ValueError("at least 12 characters")
    while True:
        password = "".join(secrets.choice(ALPHABET) for _ in range(length))
        if (
            any(c.islower() for c in password)
            and any(c.isupper() for c in password)
            and any(c.isdigit() for c in password)
            and any(c in string.punctuation for c in password)
        ):
            return password


def strength(length):
    return length * math.log2(94)


if __name__ == "__main__":
    print(make_password(), f"{strength(16):.1f} bits")
