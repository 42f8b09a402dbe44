# fails: forged
# hint: ValueError
import hashlib
import hmac


def make(pk, hashed, now, key):
    return f"{now}-" + hmac.new(key.encode(), f"{pk}-{hashed}-{now}".encode(), hashlib.sha256).hexdigest()


def fits(token, pk, hashed, now, key):
    made, sign = token.split("-")
    return now - int(made) <= 3600 and token == make(pk, hashed, int(made), key)
