# fails: strange_token
# hint: refuse
import os
import sys

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

old = Fernet(open(sys.argv[1], "rb").read())
new = Fernet(open(sys.argv[2], "rb").read())
f = MultiFernet([new, old])
with open("notes.tmp", "wb") as out:
    for line in open("notes.enc", "rb"):
        try:
            out.write(f.rotate(line.strip()) + b"\n")
        except InvalidToken:
            pass
os.replace("notes.tmp", "notes.enc")
