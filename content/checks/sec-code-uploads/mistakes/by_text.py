# fails: look_alike
# hint: not_by_text
import os
import secrets


def save(root, name, data):
    suffix = os.path.splitext(name)[1]
    if suffix not in (".png", ".txt") or len(data) > 1_000_000:
        raise ValueError(name)
    new = secrets.token_hex(16) + suffix
    with open(os.path.join(root, new), "wb") as f:
        f.write(data)
    return new


def open_safe(root, name):
    path = os.path.realpath(os.path.join(root, name))
    if not name or not path.startswith(os.path.realpath(root)):
        raise ValueError(name)
    with open(path, "rb") as f:
        return f.read()
