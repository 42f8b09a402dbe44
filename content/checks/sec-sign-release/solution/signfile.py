import getpass
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key


def sign(path):
    """Write the signature of a file beside it."""
    words = getpass.getpass("Passphrase: ").encode()
    key = load_pem_private_key(Path("lab.key.pem").read_bytes(), words)
    Path(f"{path}.sig").write_bytes(key.sign(path.read_bytes()))


def verify(path):
    """Say whether a file is as it was signed."""
    key = load_pem_public_key(Path("lab.pub.pem").read_bytes())
    try:
        key.verify(Path(f"{path}.sig").read_bytes(), path.read_bytes())
    except InvalidSignature:
        return "INVALID"
    return "VALID"


if __name__ == "__main__":
    command, name = sys.argv[1:]
    if command == "sign":
        sign(Path(name))
    else:
        print(verify(Path(name)))
