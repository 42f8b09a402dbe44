"""What a browser sends becomes an event; pure."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator, Mapping

from adapters.web.limits import ZONE_CHARACTERS
from bot.values.events import Address, ButtonPressed, FormSubmitted, PersonEvent, Place, Sender, TextTyped, Upload
from bot.values.upload_bounds import MOST_UPLOADS

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
    place, files = Place(address), tuple(_files(found.get("files", ())))
    match found:
        case {"say": str(text)}:
            return TextTyped(sender, place, _clean(text), opens_forms=True, files=files)
        case {"press": str(action)}:
            return ButtonPressed(sender, place, _clean(action), opens_forms=True)
        case {"fill": str(action), "fields": dict(fields)} if all(isinstance(value, str) for value in fields.values()):
            cleaned = {name: _clean(value) for name, value in fields.items()}
            return FormSubmitted(sender, place, _clean(action), cleaned, opens_forms=True, files=files)
    raise Malformed("neither say nor press nor fill")


def _files(found: object) -> Iterator[Upload]:
    """Read the files that came with an event; of one that was too large to be sent, only the name."""
    if not isinstance(found, list | tuple) or len(found) > MOST_UPLOADS + 1:
        raise Malformed("too many files")
    for file in found:
        match file:
            case {"name": str(name), "data": str(data)}:
                try:
                    yield Upload(_clean(name), base64.b64decode(data, validate=True))
                except ValueError as error:
                    raise Malformed("no file") from error
            case {"name": str(name), "data": None}:
                yield Upload(_clean(name), None)
            case _:
                raise Malformed("no file")


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
