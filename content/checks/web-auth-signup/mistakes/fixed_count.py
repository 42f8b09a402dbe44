# fails: other_count
# hint: its_count
import base64
import hashlib


def matches(password, stored):
    algorithm, iterations, salt, wanted = stored.split("$")
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 24)
    return base64.b64encode(digest).decode() == wanted
