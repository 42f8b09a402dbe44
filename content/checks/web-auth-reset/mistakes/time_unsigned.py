# fails: forged
# hint: forged_time
import hashlib
import hmac


def make(pk, hashed, now, key):
    return f"{now}-" + hmac.new(key.encode(), f"{pk}-{hashed}".encode(), hashlib.sha256).hexdigest()


def fits(token, pk, hashed, now, key):
    made = token.split("-")[0]
    if not made.isdigit() or now - int(made) > 3600:
        return False
    return token == make(pk, hashed, made, key)
