# fails: dots
# hint: resolve_first
import secrets
from pathlib import Path


def save(root, name, data):
    suffix = Path(name).suffix
    if suffix not in (".png", ".txt") or len(data) > 1_000_000:
        raise ValueError(name)
    new = secrets.token_hex(16) + suffix
    (root / new).write_bytes(data)
    return new


def open_safe(root, name):
    path = root / name
    if not path.is_relative_to(root) or not name:
        raise ValueError(name)
    return path.read_bytes()
