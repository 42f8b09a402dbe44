# fails: by_secrets
# hint: not_random
import math
import random
import string

ALPHABET = string.ascii_letters + string.digits + string.punctuation
KINDS = (string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation)


def make_password(length=16):
    if length < 12:
        raise ValueError("too short")
    while True:
        password = "".join(random.choice(ALPHABET) for _ in range(length))
        if all(set(password) & set(kind) for kind in KINDS):
            return password


def strength(length):
    return length * math.log2(94)


print(make_password(), strength(16))
