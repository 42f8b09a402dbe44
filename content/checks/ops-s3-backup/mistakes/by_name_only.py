# fails: changed
# hint: same_digest
import hashlib
from pathlib import Path


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def to_upload(folder, remote):
    top = Path(folder)
    files = {path.relative_to(top).as_posix(): path for path in top.rglob("*") if path.is_file()}
    return sorted(name for name, path in files.items() if name not in remote)
