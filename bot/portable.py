"""Everything held about one learner as one JSON file, and back. Pure.

Writing puts every entry on a line of its own, so that a person can read it. Reading trusts nothing: a file may have
been cut off or edited by hand, and what it says must not be able to break a fold later.
"""

import gzip
import json
import zlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any

from pydantic import ValidationError

from bot.community import Trace
from bot.events import Address
from bot.learning.learner import Learner
from bot.learning.ledger import Fact
from bot.message import FILE_BYTES, File
from bot.ports import Draft, Due, Reach

FORMAT, VERSION = "mentor export", 1
MOST_BYTES = 50 * FILE_BYTES  # of an unpacked file: nobody's ledger, but what a forged archive could grow to
_GZIP = b"\x1f\x8b"


class BadExport(ValueError):
    """A file can't be read back; the text names the place and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Portable:
    """Everything held about one learner. Ids of facts are those of the store that it came from."""

    learner: Learner
    reaches: tuple[Reach, ...] = ()
    facts: tuple[Fact, ...] = ()
    dues: tuple[Due, ...] = ()
    drafts: tuple[tuple[Address, Draft], ...] = ()
    traces: tuple[Trace, ...] = ()


def to_file(portable: Portable, at: datetime, day: date) -> File:
    """Make the file to send; one that is too long for a message is packed."""
    name, data = f"mentor-{day}.json", to_json(portable, at)
    if len(data) <= FILE_BYTES:
        return File(name, data, "application/json")
    return File(f"{name}.gz", gzip.compress(data, mtime=0), "application/gzip")


def to_json(portable: Portable, at: datetime) -> bytes:
    """Write everything down."""
    head = {"format": FORMAT, "version": VERSION, "exported_at": at, "learner": _without(portable.learner, "id")}
    parts: dict[str, Iterable[dict[str, Any]]] = {
        "addresses": map(_reach, portable.reaches),
        "ledger": map(_fact, portable.facts),
        "outbox": (_without(due, "learner", "claim") for due in portable.dues),
        "drafts": (_draft(place, draft) for place, draft in portable.drafts),
        "communities": map(asdict, portable.traces),
    }
    lines = [f'"{name}": {_compact(value)}' for name, value in head.items()]
    lines += [f'"{name}": {_listed(entries)}' for name, entries in parts.items()]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", "replace")


def from_json(data: bytes) -> Portable:
    """Read everything back; raise BadExport."""
    from bot.portable_form import Export  # pydantic takes its time, and only the importer needs it

    try:
        return Export.model_validate_json(_unpacked(data).removeprefix(b"\xef\xbb\xbf")).value()
    except ValidationError as error:
        raise BadExport("\n".join(_fault(**fault) for fault in error.errors(include_url=False)[:5])) from None


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(_GZIP):
        return data
    unpacker = zlib.decompressobj(wbits=31)
    try:
        text = unpacker.decompress(data, MOST_BYTES)
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


def _reach(reach: Reach) -> dict[str, Any]:
    return asdict(reach.address) | _without(reach, "address")


def _fact(fact: Fact) -> dict[str, Any]:
    """Leave out what is empty: a ledger is long."""
    return {name: value for name, value in asdict(fact).items() if value not in ("", 0)}


def _draft(place: Address, draft: Draft) -> dict[str, Any]:
    form = draft.form
    fields = [asdict(field) for field in form.fields]
    return asdict(place) | {"title": form.title, "action": str(form.action), "fields": fields, "answers": draft.answers}


def _without(value: Any, *names: str) -> dict[str, Any]:
    return {name: field for name, field in asdict(value).items() if name not in names}


def _listed(entries: Iterable[dict[str, Any]]) -> str:
    lines = ",\n".join(f"  {_compact(entry)}" for entry in entries)
    return f"[\n{lines}\n]" if lines else "[]"


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in an export")
