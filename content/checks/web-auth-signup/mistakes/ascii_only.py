# fails: accents
# hint: as_bytes
import base64
import hashlib


def matches(password, stored):
    algorithm, iterations, salt, wanted = stored.split("$")
    secret = password.encode("ascii", "ignore")
    digest = hashlib.pbkdf2_hmac("sha256", secret, salt.encode(), int(iterations))
    return base64.b64encode(digest).decode() == wanted
