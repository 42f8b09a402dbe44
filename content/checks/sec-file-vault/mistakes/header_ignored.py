# fails: flipped_byte
# hint: says_so
import getpass
import hashlib
import os
import sys

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def key(salt):
    password = getpass.getpass()
    return hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)


name = sys.argv[2]
if sys.argv[1] == "lock":
    salt = os.urandom(16)
    nonce = os.urandom(12)
    data = AESGCM(key(salt)).encrypt(nonce, open(name, "rb").read(), b"SLV1")
    with open(name + ".vault", "wb") as f:
        f.write(b"SLV1" + salt + nonce + data)
else:
    raw = open(name, "rb").read()
    try:
        data = AESGCM(key(raw[4:20])).decrypt(raw[20:32], raw[32:], b"SLV1")
    except InvalidTag:
        print("cannot open")
        sys.exit(1)
    with open(name[:-6], "wb") as f:
        f.write(data)
