# fails: once
# hint: all_signed
import hashlib
import hmac


def make(pk, hashed, now, key):
    return f"{now}-" + hmac.new(key.encode(), f"{pk}-{now}".encode(), hashlib.sha256).hexdigest()


def fits(token, pk, hashed, now, key):
    made = int(token.split("-")[0])
    return now - made <= 3600 and token == make(pk, hashed, made, key)
