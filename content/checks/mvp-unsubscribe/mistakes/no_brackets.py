# fails: both_headers
# hint: brackets
import base64
import hashlib
import hmac
import json


def sign(secret, body):
    return hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest()


def token(secret, user_id, address):
    body = base64.urlsafe_b64encode(json.dumps([user_id, address]).encode()).decode().replace("=", "~")
    return f"{body}.{sign(secret, body)}"


def read(secret, text):
    body, _, signature = text.partition(".")
    if not hmac.compare_digest(sign(secret, body).encode(), signature.encode()):
        raise ValueError("this token isn't ours")
    user_id, address = json.loads(base64.urlsafe_b64decode(body.replace("~", "=")))
    return user_id, address


def headers(url):
    return {"List-Unsubscribe": url, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
