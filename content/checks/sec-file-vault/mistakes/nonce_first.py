# fails: parts
# hint: order
import getpass
import hashlib
import os
import sys

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

name = sys.argv[2]
salt = os.urandom(16)
nonce = os.urandom(12)
password = getpass.getpass()
key = hashlib.scrypt(password.encode(), salt=salt, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)
data = AESGCM(key).encrypt(nonce, open(name, "rb").read(), b"SLV1")
with open(name + ".vault", "wb") as f:
    f.write(nonce + salt + b"SLV1" + data)
