import os
import sys
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

NOTES, TEMPORARY = Path("notes.enc"), Path("notes.tmp")


def main():
    old, new = (Fernet(Path(name).read_bytes()) for name in sys.argv[1:])
    both = MultiFernet([new, old])
    tokens = NOTES.read_bytes().splitlines()
    try:
        rotated = [both.rotate(token) for token in tokens]
    except InvalidToken:
        sys.exit("cannot rotate")
    TEMPORARY.write_bytes(b"".join(token + b"\n" for token in rotated))
    if len(TEMPORARY.read_bytes().splitlines()) != len(tokens):  # free: a write that fails can't be made to order
        sys.exit("cannot rotate")  # free: see above
    os.replace(TEMPORARY, NOTES)


if __name__ == "__main__":
    main()
