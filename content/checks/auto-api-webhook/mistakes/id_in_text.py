# fails: near_ids
# hint: parsed_ids
import hashlib
import hmac
import json
from pathlib import Path


def sign(secret, body):
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def genuine(secret, body, signature):
    return hmac.compare_digest(sign(secret, body), signature)


def keep(event, path):
    file = Path(path)
    old = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    if any(event["id"] in line for line in old):
        return False
    with file.open("a", encoding="utf-8") as log:
        log.write(json.dumps(event) + "\n")
    return True
