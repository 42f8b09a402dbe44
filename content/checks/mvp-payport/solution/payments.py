import hashlib
import hmac
import json
from typing import Protocol


class Payments(Protocol):
    """What the product needs from a payment provider."""

    def checkout_url(self, user_id): ...

    def read_event(self, body, headers): ...

    def status(self, subscription_id): ...


class FakePayments:
    """Pays without a network, an account or a cent."""

    def __init__(self, secret):
        self.secret = secret.encode()

    def checkout_url(self, user_id):
        return f"/fakepay/{user_id}"

    def sign(self, body):
        return hmac.new(self.secret, body, hashlib.sha256).hexdigest()

    def event(self, data):
        body = json.dumps(data).encode()
        return body, {"X-Signature": self.sign(body)}

    def read_event(self, body, headers):
        if not hmac.compare_digest(self.sign(body), headers.get("X-Signature", "")):
            raise ValueError("this event isn't signed by us")
        return json.loads(body)

    def status(self, subscription_id):
        return "active"  # free: the fake's status is left open


def choose(name, debug):
    """Give the provider's name, if it is allowed here."""
    if name not in ("fake", "stripe") or (name == "fake" and not debug):
        raise ValueError(f"PAYMENTS={name} isn't possible here")
    return name
