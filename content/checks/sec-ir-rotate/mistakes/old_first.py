# fails: new_key
# hint: new_first
import os
import sys

from cryptography.fernet import Fernet, MultiFernet

old = Fernet(open(sys.argv[1], "rb").read())
new = Fernet(open(sys.argv[2], "rb").read())
f = MultiFernet([old, new])
lines = [f.rotate(line.strip()) for line in open("notes.enc", "rb")]
with open("notes.tmp", "wb") as out:
    out.write(b"\n".join(lines) + b"\n")
os.replace("notes.tmp", "notes.enc")
