# fails: signed
# hint: time_and_body
import hashlib
import hmac


def sign(body, secret, t):
    signature = hashlib.sha256(f"{secret}{t}.{body}".encode()).hexdigest()
    return f"t={t},v1={signature}"
