# fails: last_ending
# hint: which_dot
import hashlib


def hashed_name(name, data):
    root, ending = name.split(".", 1)
    return f"{root}.{hashlib.md5(data).hexdigest()[:12]}.{ending}"
