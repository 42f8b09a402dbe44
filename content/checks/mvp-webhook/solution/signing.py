import hashlib
import hmac


def sign(body, secret, t):
    """Make the header that a payment provider sends."""
    signature = hmac.new(secret.encode(), f"{t}.{body}".encode(), hashlib.sha256).hexdigest()
    return f"t={t},v1={signature}"
