import hashlib
import hmac
import json
from pathlib import Path


def sign(secret, body):
    """Sign the raw bytes."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def genuine(secret, body, signature):
    """Tell whether a signature belongs to these bytes."""
    return hmac.compare_digest(sign(secret, body), signature)


def keep(event, path):
    """Append an event, unless its id is there already."""
    file = Path(path)
    old = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    if any(json.loads(line)["id"] == event["id"] for line in old):
        return False
    with file.open("a", encoding="utf-8") as log:
        log.write(json.dumps(event) + "\n")
    return True
