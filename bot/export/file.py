"""Everything held about one learner as one JSON file: every entry on a line, so that a person can read it. Pure."""

import gzip
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.attempts import Attempt
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.outbox import Delivery
from bot.values.community import Trace
from bot.values.events import Address
from bot.values.media import FILE_BYTES, File

EXPORT_FORMAT, EXPORT_VERSION = "mentor export", 1


@dataclass(frozen=True, slots=True)
class Portable:
    """Everything held about one learner. Ids of facts are those of the store that it came from."""

    learner: Learner
    contacts: tuple[Contact, ...] = ()
    facts: tuple[Fact, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    drafts: tuple[tuple[Address, Draft], ...] = ()
    traces: tuple[Trace, ...] = ()
    attempts: tuple[Attempt, ...] = ()


def to_file(portable: Portable, at: datetime, day: date) -> File:
    """Make the file to send; one that is too long for a message is packed."""
    name, data = f"mentor-{day}.json", to_json(portable, at)
    if len(data) <= FILE_BYTES:
        return File(name, data, "application/json")
    return File(f"{name}.gz", gzip.compress(data, mtime=0), "application/gzip")


def to_json(portable: Portable, at: datetime) -> bytes:
    """Write everything down."""
    head = {
        "format": EXPORT_FORMAT,
        "version": EXPORT_VERSION,
        "exported_at": at,
        "learner": _without(portable.learner, "id"),
    }
    parts: dict[str, Iterable[dict[str, Any]]] = {
        "addresses": map(_reach, portable.contacts),
        "ledger": map(_fact, portable.facts),
        "outbox": (_without(delivery, "learner", "claim") for delivery in portable.deliveries),
        "drafts": (_draft(place, draft) for place, draft in portable.drafts),
        "communities": map(asdict, portable.traces),
        "attempts": map(asdict, portable.attempts),
    }
    lines = [f'"{name}": {_compact(value)}' for name, value in head.items()]
    lines += [f'"{name}": {_listed(entries)}' for name, entries in parts.items()]
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8", "replace")


def _reach(contact: Contact) -> dict[str, Any]:
    return asdict(contact.address) | _without(contact, "address")


def _fact(fact: Fact) -> dict[str, Any]:
    """Leave out what is empty: a ledger is long."""
    return {name: value for name, value in asdict(fact).items() if value not in ("", 0)}


def _draft(place: Address, draft: Draft) -> dict[str, Any]:
    form = draft.form
    fields = [asdict(field) for field in form.fields]
    written = {"title": form.title, "action": str(form.action), "fields": fields, "answers": draft.answers}
    return asdict(place) | written | ({"opened": True} if draft.opened else {})


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
