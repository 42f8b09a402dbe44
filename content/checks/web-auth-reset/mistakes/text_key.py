# fails: fresh
# hint: TypeError
import hashlib
import hmac


def make(pk, hashed, now, key):
    return f"{now}-" + hmac.new(key, f"{pk}-{hashed}-{now}", hashlib.sha256).hexdigest()


def fits(token, pk, hashed, now, key):
    return token == make(pk, hashed, now, key)
