# fails: all_new
# hint: below
import hashlib
from pathlib import Path


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def to_upload(folder, remote):
    top = Path(folder)
    files = {path.relative_to(top).as_posix(): path for path in top.glob("*") if path.is_file()}
    return sorted(name for name, path in files.items() if remote.get(name) != digest(path))
