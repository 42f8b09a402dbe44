"""What a browser sends becomes an event; pure."""

import hashlib
import json
import re
from collections.abc import Mapping

from adapters.web.limits import ZONE_CHARACTERS
from bot.values.events import Address, ButtonPressed, FormSubmitted, PersonEvent, Place, Sender, TextTyped

PLATFORM = "web"
_SECRET = re.compile(r"[0-9a-f]{32}")


class Malformed(ValueError):
    """A body that the page would not have sent."""


def read_secret(cookie: str | None) -> str | None:
    """Take a cookie of the right shape; any other belongs to nobody."""
    return cookie if cookie and _SECRET.fullmatch(cookie) else None


def address_of(secret: str) -> Address:
    """Give the address of a person; who reads the store can't make the cookie from it."""
    return Address(PLATFORM, hashlib.sha256(secret.encode()).hexdigest()[:32])


def read_language(header: str | None) -> str | None:
    """Take the first language of an Accept-Language header."""
    tag = (header or "").partition(",")[0].partition(";")[0].strip()
    return tag if tag and tag != "*" else None


def same_origin(headers: Mapping[str, str], host: str) -> bool:
    """Tell whether a request comes from our own page, or from no page at all."""
    origin, site = headers.get("Origin"), headers.get("Sec-Fetch-Site")
    return (origin is None or origin.partition("://")[2] == host) and site in {None, "same-origin", "none"}


def read_event(body: bytes, address: Address, language: str | None) -> PersonEvent:
    """Read an event; every answer to one can be a form, since the page shows forms at any time."""
    found = _json(body)
    zone = found.get("zone")
    zone = zone if isinstance(zone, str) and len(zone) <= ZONE_CHARACTERS else None
    sender = Sender(address, language=language, zone=zone, anonymous=True)
    place = Place(address)
    match found:
        case {"say": str(text)}:
            return TextTyped(sender, place, _clean(text), opens_forms=True)
        case {"press": str(action)}:
            return ButtonPressed(sender, place, _clean(action), opens_forms=True)
        case {"fill": str(action), "fields": dict(fields)} if all(isinstance(value, str) for value in fields.values()):
            cleaned = {name: _clean(value) for name, value in fields.items()}
            return FormSubmitted(sender, place, _clean(action), cleaned, opens_forms=True)
    raise Malformed("neither say nor press nor fill")


def _json(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Malformed("no JSON") from error
    if not isinstance(found, dict):
        raise Malformed("no object")
    return found


def _clean(text: str) -> str:
    """Drop what no store can keep: half characters, which JSON can carry, and NUL."""
    return text.encode(errors="ignore").decode().replace("\0", "").strip()
