from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.learning.ics import LINE_OCTETS, CalendarEvent, calendar

NOW = datetime(2026, 5, 4, 6, tzinfo=UTC)


def event(summary: str = "An hour", description: str = "Build") -> CalendarEvent:
    return CalendarEvent(
        "a-1@x", datetime(2026, 5, 5, 17, 30, tzinfo=UTC), 45, summary, description, "https://docs.python.org"
    )


def lines(data: bytes) -> list[str]:
    """Unfold (RFC 5545, 3.1)."""
    return data.decode().replace("\r\n ", "").split("\r\n")


def text(data: bytes, name: str) -> str:
    """Read a TEXT value (3.3.11)."""
    value = next(line for line in lines(data) if line.startswith(f"{name}:")).partition(":")[2]
    found, escaped = "", False
    for char in value:
        if escaped:
            found, escaped = found + ("\n" if char in "nN" else char), False
        elif char == "\\":
            escaped = True
        else:
            assert char not in ",;"
            found += char
    return found


def test_a_calendar_whole():
    assert lines(calendar([event()], "Python", NOW)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Mentor//Python//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Python",
        "BEGIN:VEVENT",
        "UID:a-1@x",
        "DTSTAMP:20260504T060000Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "DTSTART:20260505T173000Z",
        "DTEND:20260505T181500Z",
        "SUMMARY:An hour",
        "DESCRIPTION:Build",
        "URL:https://docs.python.org",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_special_characters_come_back():
    tricky = "a, b; c\\n \\ d\nBEGIN:VEVENT\r\nend"
    data = calendar([event(tricky)], "n", NOW)
    assert text(data, "SUMMARY") == tricky.replace("\r", "")
    assert lines(data).count("BEGIN:VEVENT") == 1


@given(st.text(max_size=300))
def test_any_text_is_folded_and_comes_back(value):
    data = calendar([event(description=value)], "n", NOW)
    physical = data.split(b"\r\n")
    assert all(len(line) <= LINE_OCTETS for line in physical)
    assert all(line.decode() is not None for line in physical)  # no character was cut in two
    kept = "".join(char for char in value if char in "\t\n" or (char >= " " and char != "\x7f"))
    assert text(data, "DESCRIPTION") == kept
