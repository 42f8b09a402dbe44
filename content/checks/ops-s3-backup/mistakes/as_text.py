# fails: raw
# hint: as_bytes
import hashlib
from pathlib import Path


def digest(path):
    return hashlib.sha256(Path(path).read_text().encode()).hexdigest()


def to_upload(folder, remote):
    top = Path(folder)
    files = {path.relative_to(top).as_posix(): path for path in top.rglob("*") if path.is_file()}
    return sorted(name for name, path in files.items() if remote.get(name) != digest(path))
