"""A calendar file (iCalendar, RFC 5545) of what is to come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LINE_OCTETS = 75  # RFC 5545, 3.1: longer lines are folded
MEDIA_TYPE = "text/calendar"
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An entry; the same `uid` in a later file with a higher `sequence` moves it, or calls it off."""

    uid: str
    start: datetime
    minutes: int
    summary: str
    description: str
    url: str = ""
    sequence: int = 0
    cancelled: bool = False


def calendar(events: Iterable[CalendarEvent], name: str, now: datetime) -> bytes:
    """Write a calendar."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mentor//Python//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines = [*head, f"X-WR-CALNAME:{_text(name)}"]
    for event in events:
        lines += _event(event, now)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _event(event: CalendarEvent, now: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(event.uid)}",
        f"DTSTAMP:{_instant(now)}",
        f"SEQUENCE:{event.sequence}",
        f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}",
        f"DTSTART:{_instant(event.start)}",
        f"DTEND:{_instant(event.start + timedelta(minutes=event.minutes))}",
        f"SUMMARY:{_text(event.summary)}",
        f"DESCRIPTION:{_text(event.description)}",
    ]
    return [*lines, *([f"URL:{event.url}"] if event.url else []), "END:VEVENT"]


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    """Escape a TEXT value (3.3.11); characters that no line may hold (3.1) are left out."""
    kept = "".join(char for char in value if char in "\t\n" or (char >= " " and char != "\x7f"))
    return kept.translate(_ESCAPED)


def _folded(line: str) -> str:
    """Fold a line between characters; a line that goes on begins with a blank, which counts."""
    parts, part, octets = [], "", 0
    for char in line:
        size = len(char.encode())
        if octets + size > LINE_OCTETS:
            parts.append(part)
            part, octets = "", 1
        part, octets = part + char, octets + size
    return "\r\n ".join([*parts, part])
