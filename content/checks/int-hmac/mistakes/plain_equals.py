# fails: compared
# hint: steps
import hashlib
import hmac
import re


def accept(secret, header, body, now, seen):
    """Say whether a webhook may come in."""
    form = re.fullmatch(r"t=(\d+),v1=([0-9a-f]+)", header)
    if form is None:
        return "malformed"
    time, digest = form.groups()
    right = hmac.new(secret.encode(), f"{time}.{body}".encode(), hashlib.sha256).hexdigest()
    if right != digest:
        return "forged"
    if abs(now - int(time)) > 300:
        return "old"
    if digest in seen:
        return "repeated"
    seen.add(digest)
    return "ok"
