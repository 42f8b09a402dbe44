# fails: signed
# hint: hex_digits
import hashlib
import hmac
import json
from pathlib import Path


def sign(secret, body):
    return hashlib.sha256(secret.encode() + body).hexdigest()


def genuine(secret, body, signature):
    return hmac.compare_digest(sign(secret, body), signature)


def keep(event, path):
    file = Path(path)
    old = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    if any(json.loads(line)["id"] == event["id"] for line in old):
        return False
    with file.open("a", encoding="utf-8") as log:
        log.write(json.dumps(event) + "\n")
    return True
