"""Offsets from UTC as people write them: UTC+5:30, GMT-3, +0530, Z, +5.5."""

import re
from datetime import timedelta

from bot.clock import FARTHEST_EAST, FARTHEST_WEST, QUARTER, fixed_zone
from bot.reading.plain import READ_CHARACTERS, plain

_MINUTES = r"(?::?(?P<minutes>[0-5]\d)|[.,](?P<part>\d\d?))?"
_OFFSET = re.compile(
    rf"(?:utc|gmt|z)?\s*(?P<sign>[+−–-])\s*(?P<hours>\d\d?){_MINUTES}(?:\s*(?:h|hours?|hrs?))?",
    re.IGNORECASE | re.ASCII,
)
_UNSIGNED = re.compile(rf"(?:utc|gmt)\s*(?P<hours>\d\d?){_MINUTES}", re.IGNORECASE | re.ASCII)
_NONE = frozenset({"z", "zulu", "utc", "ut", "utc time"})
_PARTS = {"5": 30, "50": 30, "25": 15, "75": 45}


def read_offset(text: str) -> str | None:
    """Read the zone of an offset, which must be one that a clock has."""
    typed = _typed(text)
    if typed in _NONE:
        return "UTC"
    match = _OFFSET.fullmatch(typed)
    return fixed_zone(_offset(match, match["sign"])) if match else None


def near_offsets(text: str) -> list[str]:
    """Give the zones that an offset may stand for which lacks its sign, or which no clock has."""
    typed = _typed(text)
    if match := _UNSIGNED.fullmatch(typed):
        found = [_offset(match, sign) for sign in "+-"]
    elif match := _OFFSET.fullmatch(typed):
        typed_offset = _offset(match, match["sign"])
        below = max(FARTHEST_WEST, min(typed_offset, FARTHEST_EAST)) // QUARTER * QUARTER
        found = [below, below + QUARTER]
    else:
        return []
    return [zone for offset in found if (zone := fixed_zone(offset))]


def _typed(text: str) -> str:
    return plain(text[:READ_CHARACTERS]).strip().casefold()


def _offset(match: re.Match[str], sign: str) -> timedelta:
    part = match["part"]
    minutes = _PARTS.get(part, int(part)) if part else int(match["minutes"] or 0)
    return timedelta(hours=int(match["hours"]), minutes=minutes) * (1 if sign == "+" else -1)
