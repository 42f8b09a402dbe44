# fails: folder
# hint: which_dot
import hashlib
from pathlib import Path


def hashed_name(name, data):
    path = Path(name)
    return f"{path.stem}.{hashlib.md5(data).hexdigest()[:12]}{path.suffix}"
