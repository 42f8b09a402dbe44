# fails: after_restart
# hint: from_the_file
import hashlib
import hmac
import json
from pathlib import Path


def sign(secret, body):
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def genuine(secret, body, signature):
    return hmac.compare_digest(sign(secret, body), signature)


seen = set()


def keep(event, path):
    file = Path(path)
    if event["id"] in seen:
        return False
    seen.add(event["id"])
    with file.open("a", encoding="utf-8") as log:
        log.write(json.dumps(event) + "\n")
    return True
