import secrets
from math import log2
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits, punctuation

SETS = [set(ascii_lowercase), set(ascii_uppercase), set(digits), set(punctuation)]


def make_password(length=16):
    """Draw a password."""
    if not length >= 12:
        raise ValueError(f"{length} is too short")
    signs = ascii_letters + digits + punctuation
    password = ""
    while not all(kinds & set(password) for kinds in SETS):
        password = ""
        for _ in range(length):
            password += secrets.choice(signs)
    return password


def strength(length):
    """Give the bits."""
    return length * log2(94)


password = make_password()
print(f"{password} has {round(strength(len(password)))} bits")
