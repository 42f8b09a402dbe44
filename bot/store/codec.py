"""How values are written down so that every store gives back what it was given."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Any, get_args

from bot.ports.forms import Draft
from bot.ports.outbox import DeliveryState
from bot.ports.slots import Peak
from bot.values import action
from bot.values.community import Badge, Revocation, Trace, TraceKind
from bot.values.events import Address
from bot.values.message import Field, Form

AWAY = "away"  # how the error of a row begins whose person was not there: nobody's outage
_LASTING: tuple[DeliveryState, ...] = ("sent", "claimed", "skipped", "queued", "missed", "failed", "gone")
ZONES = timedelta(days=2)  # nobody's date is further from that in UTC
TWICE = "in flight twice when a process died"


def utc(at: datetime) -> datetime:
    """Give an instant in UTC; refuse a naive one, which could mean anything."""
    if at.tzinfo is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC)


def micros(at: datetime) -> int:
    """Count the microseconds since 1970: they sort and compare as instants do."""
    return (utc(at) - _EPOCH) // _MICRO


def instant(micros: int) -> datetime:
    """Give the instant back."""
    return _EPOCH + micros * _MICRO


def wall_text(wall: time) -> str:
    """Write wall time as HH:MM; refuse what that would cut off."""
    if wall.second or wall.microsecond or wall.tzinfo:
        raise ValueError(f"{wall} is no plain hour and minute")
    return f"{wall:%H:%M}"


def storable(text: str) -> str:
    """Leave out what PostgreSQL can't keep: NUL, and halves of surrogate pairs."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def outlasts(one: DeliveryState, other: DeliveryState) -> bool:
    """Choose between two rows for the same kind and day: what was sent, or is on its way, is not sent again."""
    return _LASTING.index(one) <= _LASTING.index(other)


def highest(peaks: Iterable[Peak]) -> list[Peak]:
    """Keep the fullest moment of each platform, the first of equal ones."""
    found: dict[str, Peak] = {}
    for peak in sorted(peaks, key=lambda peak: (-peak.people, peak.at)):
        found.setdefault(peak.platform, peak)
    return sorted(found.values(), key=lambda peak: peak.platform)


def in_order(traces: Iterable[Trace]) -> list[Trace]:
    """Order what is kept about somebody by kind, place and time."""
    return sorted(traces, key=lambda one: (_KINDS.index(one.kind), *_where(one.place), one.at or _EPOCH, one.note))


def badge_order(badge: Badge) -> tuple[str, str, int, str]:
    """Give what badges are ordered by."""
    return badge.place.platform, badge.place.id, badge.learner, badge.name


def revocation_order(revocation: Revocation) -> tuple[str, str, str, str]:
    """Give what revocations are ordered by."""
    return revocation.place.platform, revocation.place.id, revocation.person.id, revocation.name


def _where(place: Address | None) -> tuple[str, str]:
    return (place.platform, place.id) if place else ("", "")


def draft_text(draft: Draft) -> str:
    """Write a draft as JSON."""
    form = draft.form
    fields = [{key: getattr(field, key) for key in _FIELD} for field in form.fields]
    written = {"title": form.title, "fields": fields, "action": str(form.action), "answers": draft.answers}
    return json.dumps(written | {"opened": draft.opened})


def draft_of(text: str) -> Draft | None:
    """Read a draft back; one that another version wrote and this one can't read is none."""
    try:
        read: dict[str, Any] = json.loads(text)
        fields = tuple(Field(**field) for field in read["fields"])
        form = Form(read["title"], fields, action.read(read["action"]))
        return Draft(form, tuple(read["answers"]), read.get("opened", False))
    except (KeyError, TypeError, ValueError):
        return None


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KINDS: tuple[TraceKind, ...] = get_args(TraceKind)
_MICRO = datetime.resolution
_FIELD = ("name", "label", "hint", "value", "required", "long", "kept", "work")
