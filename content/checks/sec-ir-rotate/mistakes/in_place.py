# fails: all_or_none
# hint: replace_last
import sys

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

old = Fernet(open(sys.argv[1], "rb").read())
new = Fernet(open(sys.argv[2], "rb").read())
f = MultiFernet([new, old])
lines = open("notes.enc", "rb").readlines()
with open("notes.enc", "wb") as out:
    for line in lines:
        try:
            out.write(f.rotate(line.strip()) + b"\n")
        except InvalidToken:
            print("cannot rotate")
            sys.exit(1)
