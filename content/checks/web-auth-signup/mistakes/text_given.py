# fails: right
# hint: TypeError
import base64
import hashlib


def matches(password, stored):
    algorithm, iterations, salt, wanted = stored.split("$")
    digest = hashlib.pbkdf2_hmac("sha256", password, salt, int(iterations))
    return base64.b64encode(digest).decode() == wanted
