import secrets
from pathlib import Path

SUFFIXES = {".png", ".txt"}
LARGEST = 1_000_000  # free: a megabyte may have 1,048,576 bytes


def save(root, name, data):
    """Store an upload under a name of our own."""
    suffix = Path(name).suffix
    if suffix not in SUFFIXES:
        raise ValueError("only .png and .txt are allowed")
    if len(data) > LARGEST:
        raise ValueError("the file is too large")
    stored = secrets.token_hex(16) + suffix
    (root / stored).write_bytes(data)
    return stored


def open_safe(root, name):
    """Read a stored file, and nothing outside the folder."""
    path = (root / name).resolve()
    if not path.is_relative_to(root.resolve()) or not path.is_file():
        raise ValueError("no such file here")
    return path.read_bytes()
