import getpass
import hashlib
import os
import sys
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

HEADER = b"SLV1"


def cipher(salt):
    """Derive the key from a passphrase."""
    words = getpass.getpass("Passphrase: ").encode()
    key = hashlib.scrypt(words, salt=salt, n=2**17, r=8, p=1, maxmem=2**28, dklen=32)
    return AESGCM(key)


def lock(path):
    """Write the vault of a file."""
    salt, nonce = os.urandom(16), os.urandom(12)
    ciphertext = cipher(salt).encrypt(nonce, path.read_bytes(), HEADER)
    Path(f"{path}.vault").write_bytes(HEADER + salt + nonce + ciphertext)


def unlock(path):
    """Write the file of a vault."""
    raw = path.read_bytes()
    header, salt, nonce, ciphertext = raw[:4], raw[4:20], raw[20:32], raw[32:]
    try:
        data = cipher(salt).decrypt(nonce, ciphertext, header)
    except InvalidTag:
        sys.exit("cannot open")
    path.with_suffix("").write_bytes(data)


if __name__ == "__main__":
    command, name = sys.argv[1:]
    {"lock": lock, "unlock": unlock}[command](Path(name))
