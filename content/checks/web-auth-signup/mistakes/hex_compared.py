# fails: right
# hint: four_parts
import hashlib


def matches(password, stored):
    algorithm, iterations, salt, wanted = stored.split("$")
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), int(iterations))
    return digest.hex() == wanted
