# fails: new_key
# hint: new_first
import os
import sys

from cryptography.fernet import Fernet, MultiFernet

old = Fernet(open(sys.argv[1], "rb").read())
new = Fernet(open(sys.argv[2], "rb").read())
f = MultiFernet([new, old])
with open("notes.tmp", "wb") as out:
    for line in open("notes.enc", "rb"):
        out.write(f.rotate(line.strip()))
os.replace("notes.tmp", "notes.enc")
