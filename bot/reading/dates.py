"""A small grammar for dates as people write them: 24.12., 12th May, friday, next week, 2 weeks, tomorrow, off."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.clock import DAY
from bot.reading.plain import READ_CHARACTERS, plain
from bot.reading.times import OFF, Off
from bot.reading.vocabulary import Vocabulary, any_of, pattern, vocabulary
from bot.reading.weekdays import weekday_names
from bot.words.text import Words

_DATE_END = r"(?![\w:]|-\w|[./]\d)"
_LEAP = 2024  # a year that has every day of the calendar
_LEAP_EVERY = 8  # years at most from one 29 February to the next
_WEEK, _SUNDAY = 7, 6
_FORTNIGHT, _MONTH = 14, 30
_SHORT_YEAR, _CENTURY = 2, 20


@dataclass(frozen=True, slots=True)
class DaySpan:
    """So many days, the first of them today."""

    days: int

    def __str__(self) -> str:
        return f"{self.days}d"


@dataclass(frozen=True, slots=True)
class Ahead:
    """The day after so many days: today, tomorrow."""

    days: int

    def __str__(self) -> str:
        return f"+{self.days}"


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day of the week, counted from Monday as 0, the next one of that name; or that of a later week."""

    day: int
    week: int = 0

    def __str__(self) -> str:
        return f"w{self.week}.{self.day}"


@dataclass(frozen=True, slots=True)
class WholeWeek:
    """A whole week, so many after this one."""

    ahead: int

    def __str__(self) -> str:
        return f"w{self.ahead}"


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """The last day of a month, of this one where none is named."""

    month: int = 0

    def __str__(self) -> str:
        return f"m{self.month}"


@dataclass(frozen=True, slots=True)
class Yearless:
    """A day of the calendar, the next one of that name."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.day}.{self.month}."


TypedDay = date | DaySpan | Ahead | WeekDay | WholeWeek | MonthEnd | Yearless
When = TypedDay | Off


def last_of(when: TypedDay, today: date) -> date:
    """Find the date that was meant, the last one of a stretch of days."""
    match when:
        case DaySpan(days):
            return today + max(days - 1, 0) * DAY
        case WholeWeek(ahead):
            return _monday(today, ahead) + _SUNDAY * DAY
        case _:
            return date_of(when, today)


def date_of(when: TypedDay, today: date) -> date:
    """Find the date that was meant, the first one of a week; so many days are so many days from now."""
    match when:
        case DaySpan(days) | Ahead(days):
            return today + days * DAY
        case WeekDay() | WholeWeek():
            return _in_week(when, today)
        case MonthEnd(month):
            return _month_end(today, month or today.month)
        case Yearless(month, day):
            dates = (_date(today.year + years, month, day) for years in range(_LEAP_EVERY + 1))
            return next(found for found in dates if found and found >= today)
        case _:
            return when


def read_date(text: str, words: Words, language: str) -> tuple[When, str] | None:
    """Read a date from the beginning of a text; give it and the rest, or None."""
    text = text.strip()
    if len(text) > READ_CHARACTERS:
        return None
    typed = plain(text)
    for way, meaning in _grammar(words, language):
        if match := way.match(typed):
            found = meaning(match)
            return None if found is None else (found, text[match.end() :])
    return None


def read_slashed(text: str, order: str) -> tuple[Yearless | date, ...]:
    """Read 5/12, which is a day in May or in December; the likelier first, `order` is "md" or "dm"."""
    match = _SLASHED.fullmatch(plain(text[:READ_CHARACTERS]).strip())
    if match is None:
        return ()
    one, other, year = match.groups()
    pairs = ((one, other), (other, one)) if order == "md" else ((other, one), (one, other))
    found = (_calendar(year, int(month), day) for month, day in pairs)
    return tuple(dict.fromkeys(day for day in found if day))


def month_names(words: Vocabulary) -> str:
    """Give a pattern for a month's name, or its first three or four letters."""
    months = words["months"]
    return any_of([*months, *(name[:3] for name in months), *(name[:4] for name in months)])


Meaning = Callable[[re.Match[str]], When | None]
_SLASHED = re.compile(r"(\d\d?)/(\d\d?)(?:/(\d\d|\d{4}))?")


@lru_cache
def _grammar(words: Words, language: str) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    known = vocabulary(words, language)
    return tuple((pattern(f"(?:{source}){_DATE_END}"), meaning) for source, meaning in (*_days(known), *_spans(known)))


def _spans(words: Vocabulary) -> tuple[tuple[str, Meaning], ...]:
    one = f"(?P<n>\\d{{1,3}}|{words.any('numbers', 'one', 'couple')})\\s*"

    def count(match: re.Match[str]) -> int:
        typed = match["n"].casefold()
        return int(typed) if typed.isdigit() else 2 if words.has("couple", typed) else _spelt(words, typed)

    return (
        (words.any("off", "over"), lambda match: OFF),
        (words.any("today"), lambda match: Ahead(0)),
        (words.any("tomorrow"), lambda match: Ahead(1)),
        (words.any("fortnight"), lambda match: DaySpan(_FORTNIGHT)),
        (f"{one}(?:d|{words.any('days')})", lambda match: DaySpan(count(match))),
        (f"{one}(?:w|{words.any('weeks')})", lambda match: DaySpan(_WEEK * count(match))),
        (f"{one}(?:{words.any('month_units')})", lambda match: DaySpan(_MONTH * count(match))),
        (r"\+(?P<n>\d{1,3})", lambda match: Ahead(int(match["n"]))),
        (r"w(\d)\.([0-6])", lambda match: WeekDay(int(match[2]), int(match[1]))),
        (r"w(\d)", lambda match: WholeWeek(int(match[1]))),
        (r"m(1[0-2]|\d)", lambda match: MonthEnd(int(match[1]))),
    )


def _days(words: Vocabulary) -> tuple[tuple[str, Meaning], ...]:
    weekdays, months = weekday_names(words), words["months"]
    day, month = r"(?P<day>\d\d?)(?:st|nd|rd|th)?", f"(?P<month>{month_names(words)})"
    following, this = words.any("next"), f"(?:{words.any('this')}\\s+)?"

    def number(match: re.Match[str]) -> int:
        begins = match["month"].casefold()
        return next(number for number, name in enumerate(months, 1) if name.startswith(begins))

    def named(match: re.Match[str]) -> When | None:
        return _calendar(match["year"], number(match), match["day"])

    def weekday(match: re.Match[str]) -> When:
        return WeekDay(weekdays[match["name"].casefold()], 1 if match["next"] else 0)

    return (
        (f"{following}\\s+(?:{words.any('weeks')})", lambda match: WholeWeek(1)),
        (f"(?:{words.any('this')})\\s+(?:{words.any('weeks')})|{words.any('weekend')}", lambda match: WeekDay(_SUNDAY)),
        (words.any("month_end"), lambda match: MonthEnd()),
        (f"{words.any('end_of')}\\s+{month}", lambda match: MonthEnd(number(match))),
        (f"(?:(?P<next>{following})\\s+|{this})(?P<name>{any_of(weekdays)})", weekday),
        (r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)", _numbers),
        (r"(?P<day>\d\d?)\.\s?(?P<month>\d\d?)(?:\.\s?(?P<year>\d{4}|\d\d)|\.)?", _numbers),
        (f"(?:the\\s+)?{day}\\.?\\s*(?:of\\s+)?{month}\\.?(?:,?\\s+(?P<year>\\d{{4}}))?", named),
        (f"{month}\\.?\\s+{day}(?:,?\\s+(?P<year>\\d{{4}}))?", named),
    )


def _spelt(words: Vocabulary, number: str) -> int:
    return 1 if words.has("one", number) else words["numbers"].index(number) + 1


def _numbers(match: re.Match[str]) -> When | None:
    return _calendar(match["year"], int(match["month"]), match["day"])


def _calendar(year: str | None, month: int, day: str) -> Yearless | date | None:
    if year and len(year) == _SHORT_YEAR:
        year = f"{_CENTURY}{year}"
    if _date(int(year or _LEAP), month, int(day)) is None:
        return None
    return _date(int(year), month, int(day)) if year else Yearless(month, int(day))


def _in_week(when: WeekDay | WholeWeek, today: date) -> date:
    if isinstance(when, WholeWeek):
        return _monday(today, when.ahead)
    found = _monday(today, when.week) + when.day * DAY
    return found if found >= today else found + _WEEK * DAY


def _monday(today: date, ahead: int) -> date:
    return today + (_WEEK * ahead - today.weekday()) * DAY


def _month_end(today: date, month: int) -> date:
    year = today.year + (month < today.month)
    return date(year, month, monthrange(year, month)[1])


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
