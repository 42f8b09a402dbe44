# fails: fresh
# hint: drawn_anew
import getpass
import hashlib
import os
import sys

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SALT = b"0123456789abcdef"


def key():
    password = getpass.getpass()
    return hashlib.scrypt(password.encode(), salt=SALT, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)


name = sys.argv[2]
if sys.argv[1] == "lock":
    nonce = os.urandom(12)
    data = AESGCM(key()).encrypt(nonce, open(name, "rb").read(), b"SLV1")
    with open(name + ".vault", "wb") as f:
        f.write(b"SLV1" + SALT + nonce + data)
else:
    raw = open(name, "rb").read()
    try:
        data = AESGCM(key()).decrypt(raw[20:32], raw[32:], raw[:4])
    except InvalidTag:
        print("cannot open")
        sys.exit(1)
    with open(name[:-6], "wb") as f:
        f.write(data)
