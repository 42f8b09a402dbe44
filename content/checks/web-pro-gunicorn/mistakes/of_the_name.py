# fails: css
# hint: of_content
import hashlib


def hashed_name(name, data):
    root, ending = name.rsplit(".", 1)
    return f"{root}.{hashlib.md5(name.encode()).hexdigest()[:12]}.{ending}"
