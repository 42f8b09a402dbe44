# fails: altered
# hint: over_all_three
import hmac
import json
import secrets
import time

used = []


def sign(key, payload):
    mac = hmac.new(key, payload.encode(), "sha256").hexdigest()
    return json.dumps({"payload": payload, "time": time.time(), "nonce": secrets.token_hex(8), "mac": mac})


def verify(key, message):
    m = json.loads(message)
    if not hmac.compare_digest(m["mac"], hmac.new(key, m["payload"].encode(), "sha256").hexdigest()):
        raise ValueError("mac")
    if m["time"] < time.time() - 60 or m["nonce"] in used:
        raise ValueError("old")
    used.append(m["nonce"])
    return m["payload"]
