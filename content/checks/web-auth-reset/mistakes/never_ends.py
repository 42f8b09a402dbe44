# fails: one_hour
# hint: its_age
import hashlib
import hmac


def make(pk, hashed, now, key):
    sign = hmac.new(key.encode(), f"{pk}{hashed}{now}".encode(), hashlib.sha256).hexdigest()
    return f"{now}-{sign}"


def fits(token, pk, hashed, now, key):
    return token == make(pk, hashed, token.split("-")[0], key)
