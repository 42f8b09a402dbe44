import hashlib
from pathlib import PurePosixPath


def hashed_name(name, data):
    """Name a static file by its content, as the manifest does."""
    path = PurePosixPath(name)
    digits = hashlib.md5(data).hexdigest()[:12]
    return str(path.with_name(f"{path.stem}.{digits}{path.suffix}"))
