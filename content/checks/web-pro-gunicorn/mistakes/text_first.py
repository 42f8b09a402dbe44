# fails: empty
# hint: UnicodeDecodeError
import hashlib
import os


def hashed_name(name, data):
    root, ending = os.path.splitext(name)
    return f"{root}.{hashlib.md5(data.decode().encode()).hexdigest()[:12]}{ending}"
