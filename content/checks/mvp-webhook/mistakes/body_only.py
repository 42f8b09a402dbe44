# fails: signed
# hint: time_and_body
import hashlib
import hmac


def sign(body, secret, t):
    signature = hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest()
    return f"t={t},v1={signature}"
