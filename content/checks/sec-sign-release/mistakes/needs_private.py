# fails: valid
# hint: public_only
# file: signfile.py
import getpass
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_private_key

name = sys.argv[2]
try:
    with open("lab.key.pem", "rb") as f:
        key = load_pem_private_key(f.read(), getpass.getpass().encode())
except FileNotFoundError:
    sys.exit("no key")
data = open(name, "rb").read()
if sys.argv[1] == "sign":
    with open(name + ".sig", "wb") as f:
        f.write(key.sign(data))
else:
    try:
        key.public_key().verify(open(name + ".sig", "rb").read(), data)
        print("VALID")
    except InvalidSignature:
        print("INVALID")
