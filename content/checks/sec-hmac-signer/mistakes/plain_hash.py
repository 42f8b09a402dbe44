# fails: wrong_key
# hint: with_the_key
import hashlib
import hmac
import json
import secrets
import time

used = []


def digest(p, t, n):
    return hashlib.sha256(f"{p}|{t}|{n}".encode()).hexdigest()


def sign(key, payload):
    t, n = time.time(), secrets.token_hex(8)
    return json.dumps({"payload": payload, "time": t, "nonce": n, "mac": digest(payload, t, n)})


def verify(key, message):
    m = json.loads(message)
    if not hmac.compare_digest(m["mac"], digest(m["payload"], m["time"], m["nonce"])):
        raise ValueError("mac")
    if m["time"] < time.time() - 60 or m["nonce"] in used:
        raise ValueError("old")
    used.append(m["nonce"])
    return m["payload"]
