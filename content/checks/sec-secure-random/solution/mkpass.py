import math
import secrets
import string

LETTERS = string.ascii_letters + string.digits
LENGTH = 20


def main():
    print("".join(secrets.choice(LETTERS) for _ in range(LENGTH)))
    print(secrets.token_urlsafe(32))
    print(f"{LENGTH * math.log2(len(LETTERS)):.1f} bits")


if __name__ == "__main__":
    main()
