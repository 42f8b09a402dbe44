# fails: two_keys
# hint: both_files
import getpass

from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

key = Ed25519PrivateKey.generate()
lock = s.BestAvailableEncryption(getpass.getpass().encode())
for name in ("lab.key.pem", "lab.pub.pem"):
    with open(name, "wb") as f:
        f.write(key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, lock))
