# fails: other_secret
# hint: the_key
import hashlib
import hmac


def sign(body, secret, t):
    signature = hmac.new(b"whsec_x", f"{t}.{body}".encode(), hashlib.sha256).hexdigest()
    return f"t={t},v1={signature}"
