"""How dates look where the weekday alone would not do."""

from collections.abc import Iterable
from datetime import date

from bot.command import Call
from bot.values.markup import plain
from bot.views.hour_blocks import day_words


def date_words(call: Call, day: date) -> str:
    """Write a date with its weekday; with its year too, when that is another one."""
    words = plain(day_words(call, day))
    return words if day.year == call.today.year else f"{words} {day.year}"


def calendar_words(call: Call, day: date) -> str:
    """Write a date with its year."""
    month = call.words.speak(call.learner.language, "common.months", {}, day.month - 1)
    return call.label("common.calendar_date", day=day.day, month=month, year=day.year)


def weekday_words(call: Call, days: Iterable[int]) -> str:
    """Write weekdays one after the other."""
    return ", ".join(weekday(call, day) for day in days) or call.label("common.no_day")


def halves(number: float) -> str:
    """Write a number to the nearest half."""
    whole, half = divmod(round(number * 2), 2)
    return f"{whole or ''}½" if half else str(whole)


def weekday(call: Call, day: int) -> str:
    """Write a weekday."""
    return plain(call.words.speak(call.learner.language, "common.weekdays", {}, day))
