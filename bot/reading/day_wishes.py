"""On which day something ends or begins, or a question about it."""

import re
from functools import lru_cache
from typing import NoReturn

from bot.reading.arguments import REPEATED_CHARACTERS, Desk, Misread
from bot.reading.dates import Ahead, DaySpan, When, Yearless, month_names, read_date, read_slashed
from bot.reading.vocabulary import Vocabulary, pattern, vocabulary
from bot.values.message import Choice

_SPANS = (("clock.days", 3, 3), ("clock.weeks", 1, 7), ("clock.weeks", 2, 14))
_TODAY = Ahead(0)
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
    start = words.without_lead(bare, "date_from")
    found = read_date(start if begins else _with_both_months(start, words), desk.words, desk.language)
    if found is None:
        raise Misread("clock.bad_date", tuple(usual_spans(desk)), text=text.strip()[:REPEATED_CHARACTERS])
    day, rest = found
    rest = words.without_lead(words.without_tail(rest, "tail"), "tail")
    return (day, rest) if begins else _from_now_on(text, bare, day, rest, desk)


def usual_spans(desk: Desk) -> list[Choice]:
    """Offer the usual spans."""
    return [Choice(desk.words.label(desk.language, key, n=n), str(DaySpan(days))) for key, n, days in _SPANS]


def _from_now_on(text: str, bare: str, day: When, rest: str, desk: Desk) -> tuple[When, str]:
    """Give the end of what begins today; refuse what begins on another day, and offer the end that was meant."""
    words = vocabulary(desk.words, desk.language)
    if ending := _until(words).match(rest):
        typed = words.without_lead(rest[ending.end() :], "date_lead").strip()
        last = read_date(typed, desk.words, desk.language)
        if last and not last[1].strip(" ."):
            return (last[0], "") if day == _TODAY else _from_today(text, (_ending(last[0], typed, desk),))
    start = words.without_lead(rest, "date_from")
    first = read_date(start, desk.words, desk.language) if start != rest.strip() else None
    if first and not first[1].strip(" ."):
        length = rest and text.strip().removesuffix(rest).strip()
        return (day, "") if first[0] == _TODAY else _from_today(text, (_ending(day, length, desk),))
    if bare != words.without_lead(bare, "date_from") and day != _TODAY:
        _from_today(text, tuple(usual_spans(desk)))
    return day, rest


def _ending(day: When, typed: str, desk: Desk) -> Choice:
    """Offer an end in the words that were typed."""
    label = typed if isinstance(day, DaySpan) else desk.words.label(desk.language, "clock.until", date=typed)
    return Choice(label[:REPEATED_CHARACTERS], str(day))


def _from_today(text: str, near: tuple[Choice, ...]) -> NoReturn:
    raise Misread("clock.from_today", near, close=True, text=text.strip()[:REPEATED_CHARACTERS])


def _words_of(day: object, desk: Desk) -> str:
    if not isinstance(day, Yearless):
        return str(day)
    month = desk.words.speak(desk.language, "common.months", {}, day.month - 1)
    return desk.words.label(desk.language, "clock.day_month", day=day.day, month=month)


def _with_both_months(text: str, words: Vocabulary) -> str:
    """Write 12 to 17 June as 12 June to 17 June, and June 12-17 likewise."""
    for spread, written in _spreads(words):
        if match := spread.match(text):
            return match.expand(written) + text[match.end() :]
    return text


@lru_cache
def _spreads(words: Vocabulary) -> tuple[tuple[re.Pattern[str], str], ...]:
    month, day = f"(?P<month>{month_names(words)}\\.?)", r"(?:the\s+)?(?P<{}>\d\d?)(?:st|nd|rd|th)?"
    both = f"{day.format('first')}\\.?\\s*(?:–|-|\\b{words.any('date_lead', 'and')}\\b)\\s*{day.format('last')}"
    return (
        (pattern(f"{both}\\.?\\s*(?:of\\s+)?{month}"), r"\g<first> \g<month> - \g<last> \g<month>"),
        (pattern(f"{both}\\.\\s?(?P<month>\\d\\d?)"), r"\g<first>.\g<month>. - \g<last>.\g<month>"),
        (pattern(f"{month}\\s+{both}(?!\\w|[./])"), r"\g<month> \g<first> - \g<month> \g<last>"),
    )


@lru_cache
def _until(words: Vocabulary) -> re.Pattern[str]:
    return pattern(f"[\\s,]*\\.?[\\s,]*(?:–|-|{words.any('date_lead', 'between')})?\\s*")
