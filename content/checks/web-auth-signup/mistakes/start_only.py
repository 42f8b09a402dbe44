# fails: broken
# hint: whole_hash
import base64
import hashlib


def matches(password, stored):
    algorithm, iterations, salt, wanted = stored.split("$")
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), int(iterations))
    return base64.b64encode(digest).decode()[:20] == wanted[:20]
