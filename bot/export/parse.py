"""Read an export back. Pure.

Nothing is trusted: a file may have been cut off or edited by hand, and what it says must not be able to break a fold
later.
"""

import zlib
from datetime import datetime

from pydantic import ValidationError

from bot.export.exported_values import ASTRAY
from bot.export.file import Portable
from bot.export.schema import Export
from bot.values.media import FILE_BYTES

MOST_UNPACKED_BYTES = 50 * FILE_BYTES  # of an unpacked file: nobody's ledger, but what a forged archive could grow to
_GZIP = b"\x1f\x8b"


class BadExport(ValueError):
    """A file can't be read back; the text names the place and what is wrong there."""


def from_json(data: bytes, now: datetime | None = None) -> Portable:
    """Read everything back, from no other time than ours where that is given; raise BadExport."""
    try:
        export = Export.model_validate_json(_unpacked(data).removeprefix(b"\xef\xbb\xbf"))
        if now and export.exported_at > now + ASTRAY:
            raise BadExport(f"exported_at: {export.exported_at:%Y-%m-%d} is still to come")
        return export.value()
    except ValidationError as error:
        raise BadExport("\n".join(_fault(**fault) for fault in error.errors(include_url=False)[:5])) from None


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(_GZIP):
        return data
    unpacker = zlib.decompressobj(wbits=31)
    try:
        text = unpacker.decompress(data, MOST_UNPACKED_BYTES)
    except zlib.error as error:
        raise BadExport(f"the archive is damaged: {error}") from None
    if not unpacker.eof:
        raise BadExport("the archive was cut off, or holds more than any learner has")
    return text


def _fault(loc: tuple[int | str, ...], msg: str, **_: object) -> str:
    """Say where and what: `ledger, entry 4, kind: ...`; entries are counted from 1."""
    place = ", ".join(f"entry {part + 1}" if isinstance(part, int) else part for part in loc)
    what = msg.removeprefix("Value error, ")
    return f"{place}: {what}" if place else what
