"""On which day something ends or begins, or a question about it."""

import re
from functools import lru_cache
from typing import NoReturn

from bot.reading.arguments import REPEATED_CHARACTERS, Desk, Misread
from bot.reading.dates import DaySpan, When, Yearless, read_date, read_slashed
from bot.reading.vocabulary import Vocabulary, pattern, vocabulary
from bot.values.message import Choice

_SPANS = (("clock.days", 3, 3), ("clock.weeks", 1, 7), ("clock.weeks", 2, 14))
_MONTH_FIRST = frozenset({"en-us", "en-ph", "en-ca"})


def read_day(text: str, desk: Desk, begins: bool) -> tuple[When, str]:
    """Read a date from the beginning of a text; give it and the rest."""
    words = vocabulary(desk.words, desk.language)
    bare = words.without_lead(text, *(("date_lead", "date_from") if begins else ("date_lead",)))
    slashed = read_slashed(
        words.without_tail(bare, "tail"), "md" if desk.asker.tag.casefold() in _MONTH_FIRST else "dm"
    )
    if len(slashed) == 1:
        return slashed[0], ""
    if slashed:
        near = tuple(Choice(_words_of(day, desk), str(day)) for day in slashed)
        raise Misread("clock.which_date", near, close=True, text=text.strip()[:REPEATED_CHARACTERS])
    found = read_date(words.without_lead(bare, "date_from"), desk.words, desk.language)
    if found is None:
        raise Misread("clock.bad_date", tuple(usual_spans(desk)), text=text.strip()[:REPEATED_CHARACTERS])
    day, rest = found
    rest = words.without_lead(words.without_tail(rest, "tail"), "tail")
    if not begins:
        _refuse_beginning(text, bare, rest, words, desk)
    return day, rest


def usual_spans(desk: Desk) -> list[Choice]:
    """Offer the usual spans."""
    return [Choice(desk.words.label(desk.language, key, n=n), str(DaySpan(days))) for key, n, days in _SPANS]


def _refuse_beginning(text: str, bare: str, rest: str, words: Vocabulary, desk: Desk) -> None:
    """Refuse what begins on another day than today, and offer the end that was meant."""
    if ending := _until(words).match(rest):
        typed = words.without_lead(rest[ending.end() :], "date_lead").strip()
        last = read_date(typed, desk.words, desk.language)
        if last and not last[1].strip():
            label = desk.words.label(desk.language, "clock.until", date=typed)
            _from_today(text, (Choice(label[:REPEATED_CHARACTERS], str(last[0])),))
    if bare != words.without_lead(bare, "date_from"):
        _from_today(text, tuple(usual_spans(desk)))


def _from_today(text: str, near: tuple[Choice, ...]) -> NoReturn:
    raise Misread("clock.from_today", near, close=True, text=text.strip()[:REPEATED_CHARACTERS])


def _words_of(day: object, desk: Desk) -> str:
    if not isinstance(day, Yearless):
        return str(day)
    month = desk.words.speak(desk.language, "common.months", {}, day.month - 1)
    return desk.words.label(desk.language, "clock.day_month", day=day.day, month=month)


@lru_cache
def _until(words: Vocabulary) -> re.Pattern[str]:
    return pattern(f"\\s*(?:–|-|{words.any('date_lead', 'between')})\\s*")
