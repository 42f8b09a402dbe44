# fails: replayed
# hint: seen_before
import hmac
import json
import secrets
import time


def digest(key, m):
    text = f"{m['payload']}|{m['time']}|{m['nonce']}"
    return hmac.new(key, text.encode(), "sha256").hexdigest()


def sign(key, payload):
    m = {"payload": payload, "time": int(time.time()), "nonce": secrets.token_hex(8)}
    m["mac"] = digest(key, m)
    return json.dumps(m)


def verify(key, message):
    seen = set()
    m = json.loads(message)
    if not hmac.compare_digest(m["mac"], digest(key, m)):
        raise ValueError("mac")
    if time.time() - m["time"] > 60:
        raise ValueError("old")
    if m["nonce"] in seen:
        raise ValueError("seen")
    seen.add(m["nonce"])
    return m["payload"]
