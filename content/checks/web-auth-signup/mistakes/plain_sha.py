# fails: right
# hint: four_parts
import base64
import hashlib


def matches(password, stored):
    algorithm, iterations, salt, wanted = stored.split("$")
    digest = hashlib.sha256((salt + password).encode()).digest()
    return base64.b64encode(digest).decode() == wanted
