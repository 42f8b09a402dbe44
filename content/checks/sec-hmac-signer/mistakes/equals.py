# fails: compared
# hint: steady_time
import hmac
import json
import secrets
import time

seen = set()


def digest(key, m):
    text = f"{m['payload']}|{m['time']}|{m['nonce']}"
    return hmac.new(key, text.encode(), "sha256").hexdigest()


def sign(key, payload):
    m = {"payload": payload, "time": int(time.time()), "nonce": secrets.token_hex(8)}
    m["mac"] = digest(key, m)
    return json.dumps(m)


def verify(key, message):
    m = json.loads(message)
    if m["mac"] != digest(key, m) or time.time() - m["time"] > 60 or m["nonce"] in seen:
        raise ValueError("refused")
    seen.add(m["nonce"])
    return m["payload"]
