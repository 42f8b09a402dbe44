# fails: form
# hint: header_form
import hashlib
import hmac


def sign(body, secret, t):
    signature = hmac.new(secret.encode(), f"{t}.{body}".encode(), hashlib.sha256).hexdigest()
    return signature
