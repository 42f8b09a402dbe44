import hashlib
from pathlib import Path


def digest(path):
    """Give the SHA-256 of a file."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def to_upload(folder, remote):
    """Name the files that the backup doesn't have as they are."""
    top = Path(folder)
    files = {path.relative_to(top).as_posix(): path for path in top.rglob("*") if path.is_file()}
    return sorted(name for name, path in files.items() if remote.get(name) != digest(path))
