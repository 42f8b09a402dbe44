import getpass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
)


def main():
    key = Ed25519PrivateKey.generate()
    lock = BestAvailableEncryption(getpass.getpass("Passphrase: ").encode())
    Path("lab.key.pem").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock))
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    Path("lab.pub.pem").write_bytes(public)


if __name__ == "__main__":
    main()
