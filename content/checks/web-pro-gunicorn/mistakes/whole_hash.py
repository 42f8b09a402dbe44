# fails: css
# hint: of_content
import hashlib
import os


def hashed_name(name, data):
    root, ending = os.path.splitext(name)
    return f"{root}.{hashlib.md5(data).hexdigest()}{ending}"
