"""A small grammar for dates as people write them: 2026-12-24, 24.12., 24 December, tomorrow, 3 days, 2 weeks, off."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.reading.times import OFF, Off, any_of, listed
from bot.words.text import Words

_END = r"(?![\w:-])"
_LEAP = 2024  # a year that has every day of the calendar
_LEAP_EVERY = 8  # years at most from one 29 February to the next


@dataclass(frozen=True, slots=True)
class Span:
    """So many days from now."""

    days: int

    def __str__(self) -> str:
        return f"{self.days}d"


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day of the calendar, the next one of that name."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.day}.{self.month}."


When = date | Span | Yearless | Off


def date_of(when: date | Span | Yearless, today: date) -> date:
    """Find the date that was meant."""
    if isinstance(when, Span):
        return today + timedelta(days=when.days)
    if isinstance(when, Yearless):
        dates = (_date(today.year + years, when.month, when.day) for years in range(_LEAP_EVERY + 1))
        return next(found for found in dates if found and found >= today)
    return when


def read_date(text: str, words: Words, language: str) -> tuple[When, str] | None:
    """Read a date from the beginning of a text; give it and the rest, or None."""
    text = text.strip()
    for pattern, meaning in _grammar(words, language):
        if match := pattern.match(text):
            found = meaning(match)
            return None if found is None else (found, text[match.end() :])
    return None


Meaning = Callable[[re.Match[str]], When | None]


@lru_cache
def _grammar(words: Words, language: str) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    keys = words.keys(language)
    days, weeks, today, tomorrow, off = (
        any_of(listed(keys[f"clock.word_{name}"])) for name in ("days", "weeks", "today", "tomorrow", "off")
    )
    months = [name.casefold() for name in listed(keys["common.months"])]
    names = any_of([*months, *(name[:3] for name in months)])

    def named(match: re.Match[str]) -> When | None:
        begins = match["month"].casefold()
        month = next(number for number, name in enumerate(months, 1) if name.startswith(begins))
        return _calendar(match["year"], month, match["day"])

    return (
        (_pattern(off), lambda match: OFF),
        (_pattern(today), lambda match: Span(0)),
        (_pattern(tomorrow), lambda match: Span(1)),
        (_pattern(f"(\\d{{1,3}})\\s*(?:d|{days})"), lambda match: Span(int(match[1]))),
        (_pattern(f"(\\d{{1,2}})\\s*(?:w|{weeks})"), lambda match: Span(7 * int(match[1]))),
        (_pattern(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"), _numbers),
        (_pattern(r"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)(?:\.\s?(?P<year>\d{4})|\.)?"), _numbers),
        (_pattern(f"(?P<day>\\d\\d?)\\.?\\s+(?P<month>{names})(?:\\s+(?P<year>\\d{{4}}))?"), named),
        (_pattern(f"(?P<month>{names})\\s+(?P<day>\\d\\d?)(?:,?\\s+(?P<year>\\d{{4}}))?"), named),
    )


def _numbers(match: re.Match[str]) -> When | None:
    return _calendar(match["year"], int(match["month"]), match["day"])


def _calendar(year: str | None, month: int, day: str) -> When | None:
    if _date(int(year or _LEAP), month, int(day)) is None:
        return None
    return _date(int(year), month, int(day)) if year else Yearless(month, int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(f"(?:{source}){_END}", re.IGNORECASE | re.ASCII)
