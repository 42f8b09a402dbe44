import base64
import hashlib
import hmac


def matches(password, stored):
    """Tell whether a password belongs to a stored hash."""
    _, iterations, salt, wanted = stored.split("$")
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), int(iterations))
    return hmac.compare_digest(base64.b64encode(digest).decode(), wanted)
