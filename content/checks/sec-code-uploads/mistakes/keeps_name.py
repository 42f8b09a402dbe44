# fails: own_name
# hint: token_name
from pathlib import Path


def save(root, name, data):
    if Path(name).suffix not in (".png", ".txt") or len(data) > 1_000_000:
        raise ValueError(name)
    (root / Path(name).name).write_bytes(data)
    return Path(name).name
