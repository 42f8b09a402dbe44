# fails: one_digit
# hint: caught
# file: signfile.py
import getpass
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

name = sys.argv[2]
if sys.argv[1] == "sign":
    with open("lab.key.pem", "rb") as f:
        key = load_pem_private_key(f.read(), getpass.getpass().encode())
    with open(name + ".sig", "wb") as f:
        f.write(key.sign(name.encode()))
else:
    key = load_pem_public_key(open("lab.pub.pem", "rb").read())
    try:
        key.verify(open(name + ".sig", "rb").read(), name.encode())
        print("VALID")
    except InvalidSignature:
        print("INVALID")
