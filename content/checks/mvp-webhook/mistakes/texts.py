# fails: form
# hint: TypeError
import hashlib
import hmac


def sign(body, secret, t):
    signature = hmac.new(secret, f"{t}.{body}".encode(), hashlib.sha256).hexdigest()
    return f"t={t},v1={signature}"
