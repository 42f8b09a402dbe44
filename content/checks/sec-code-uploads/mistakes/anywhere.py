# fails: wrong_suffix
# hint: suffix
import secrets
from pathlib import Path


def save(root, name, data):
    if ".png" not in name and ".txt" not in name:
        raise ValueError(name)
    new = secrets.token_hex(16) + Path(name).suffix
    (root / new).write_bytes(data)
    return new


def open_safe(root, name):
    return (root / name).read_bytes()
