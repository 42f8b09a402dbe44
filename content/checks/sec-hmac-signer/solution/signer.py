import hashlib
import hmac
import json
import secrets
import time

LIFETIME = 60
seen = set()


def mac_of(key, fields):
    """Seal the three fields."""
    body = json.dumps([fields["payload"], fields["time"], fields["nonce"]])
    return hmac.new(key, body.encode(), hashlib.sha256).hexdigest()


def sign(key, payload):
    """Give a signed message as JSON."""
    fields = {"payload": payload, "time": time.time(), "nonce": secrets.token_hex(16)}  # free: the length of the nonce
    return json.dumps({**fields, "mac": mac_of(key, fields)})


def verify(key, message):
    """Give the payload of a message that is genuine, fresh and new."""
    fields = json.loads(message)
    if not hmac.compare_digest(mac_of(key, fields), fields["mac"]):
        raise ValueError("the mac is wrong")
    if time.time() - fields["time"] > LIFETIME:
        raise ValueError("the message is too old")
    if fields["nonce"] in seen:
        raise ValueError("the nonce was used before")
    seen.add(fields["nonce"])
    return fields["payload"]
