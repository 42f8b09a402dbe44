"""When and where somebody wants to be called: time, days and place in one text, or a question about them."""

import re
from datetime import time
from functools import lru_cache

from bot.reading.amounts import read_amount
from bot.reading.arguments import REPEATED_CHARACTERS, Desk, Misread
from bot.reading.dates import Ahead, DaySpan, WeekDay, WholeWeek, Yearless, read_date
from bot.reading.doubtful_times import read_doubt
from bot.reading.place_choice import SLIP_LETTERS
from bot.reading.plain import plain
from bot.reading.times import OFF, InMinutes, Off, TypedTime, Weekly, read_time
from bot.reading.vocabulary import Vocabulary, pattern, vocabulary
from bot.reading.weekdays import EVERY_WEEKDAY, split_days
from bot.reading.zones import alike_zones, choices, likely_zones, meant_zones
from bot.values.message import Choice

ALMOST, MOST_NEAR = 0.8, 5
LONGEST_DELAY = 24 * 60  # minutes
NOON_HOUR = 12
_USUAL = (time(7), time(12, 30), time(19), time(21))
USUAL_CHOICES = tuple(Choice(f"{wall:%H:%M}", f"{wall:%H:%M}") for wall in _USUAL)
_WEEKLY = re.compile(r"(\d\d:\d\d)/([0-6]{1,6})(?!\w)")
_DAY_END = re.compile(r"24(?!\d)|24[:.]?00")
_WISH_BREAKS = re.compile(r"(?:[\s,.;!?|·)>\]}\"'`*]|[–-](?=\s|[^\W\d]))+")


def read_hour(text: str, desk: Desk, today: bool = False) -> tuple[TypedTime, str]:
    """Read when somebody wants to be called, on all days or `today`; give it and what follows, which may be a place."""
    return _HourReader(plain(text).strip(), desk, today).read()


class _HourReader:
    """Reads one text."""

    def __init__(self, text: str, desk: Desk, today: bool) -> None:
        self._typed, self._desk, self._today = text, desk, today
        self._words = vocabulary(desk.words, desk.language)
        self._days: frozenset[int] = EVERY_WEEKDAY

    def read(self) -> tuple[TypedTime, str]:
        if match := _WEEKLY.match(self._typed):
            return Weekly(time.fromisoformat(match[1]), tuple(sorted(set(map(int, match[2]))))), ""
        text = self._split(self._words.without_lead(self._typed, "lead"))
        text = self._words.without_lead(text, "lead")
        later = self._later(text)
        if later:
            return later, ""
        span = read_date(text, self._desk.words, self._desk.language)
        if span and isinstance(span[0], DaySpan) and not span[1].strip():
            raise self._asked("clock.bad_time", _USUAL)
        text = self._refuse_one_day(text)
        self._refuse_doubt(text)
        found = read_time(text, self._desk.words, self._desk.language) or self._at_end(text)
        if found is None:
            raise self._misread(text)
        rest = self._rest(found[0], found[1])  # which may name days
        return self._with_days(found[0]), rest

    def _split(self, text: str) -> str:
        """Take the days of the week out of a text."""
        days, text = split_days(text, self._desk.words, self._desk.language)
        self._days &= days or EVERY_WEEKDAY
        return text

    def _rest(self, hour: time | Off, rest: str) -> str:
        """Give what follows a time without the words and signs that say nothing; refuse a single day."""
        for _ in range(3):
            rest = self._split(_WISH_BREAKS.sub("", rest, count=1) if _WISH_BREAKS.match(rest) else rest)
            rest = self._words.without_lead(rest, "tail")
        rest = self._words.without_tail(rest, "tail")
        day = read_date(self._words.without_lead(rest, "every"), self._desk.words, self._desk.language)
        if isinstance(hour, time) and day and isinstance(day[0], Ahead | WeekDay | Yearless) and rest[:1].isalpha():
            place = self._words.without_lead(day[1], "tail")
            raise self._every_day((hour,), place)
        return rest

    def _with_days(self, hour: time | Off) -> TypedTime:
        rest = tuple(sorted(EVERY_WEEKDAY - self._days))
        if isinstance(hour, Off) and rest:
            raise self._asked("clock.bad_time", _USUAL)
        return Weekly(hour, rest) if rest and isinstance(hour, time) else hour

    def _later(self, text: str) -> InMinutes | None:
        """Read a wait: in 2 hours, 5 minutes, 20 minutes from now."""
        said = _in(self._words).match(text)
        found = read_amount(text[said.end() :] if said else text, self._desk.words, self._desk.language)
        if found is None or not 0 < found.minutes <= LONGEST_DELAY:
            return None
        left = self._words.without_tail(found.rest, "tail")
        ending = self._words.without_tail(left, "later_tail")
        unit = _units(self._words).search(text)
        return InMinutes(found.minutes) if not ending and unit and (said or left or len(unit[0]) > 1) else None

    def _refuse_one_day(self, text: str) -> str:
        """Refuse one day, and offer its time for every day; only today gives what follows it."""
        found = read_date(text, self._desk.words, self._desk.language) if text[:1].isalpha() else None
        if found is None or not isinstance(found[0], Ahead | WeekDay | Yearless | DaySpan | WholeWeek):
            return text
        behind = self._words.without_lead(_WISH_BREAKS.sub("", found[1], count=1), "tail")
        tonight = self._words.has("evening", text[: len(text) - len(found[1])])
        doubt = read_doubt(behind, self._desk.words, self._desk.language, self._desk.asker.tag)
        wall = read_time(behind, self._desk.words, self._desk.language)
        if self._today and found[0] == Ahead(0) and wall and not tonight:
            return behind
        if doubt:
            raise self._every_day(doubt.hours, doubt.rest)
        if wall and isinstance(wall[0], time):
            raise self._every_day((_evening(wall[0]) if tonight else wall[0],), self._rest(OFF, wall[1]))
        if not behind.strip() and not tonight:
            raise self._every_day(_USUAL, "")
        return text

    def _refuse_doubt(self, text: str) -> None:
        doubt = read_doubt(text, self._desk.words, self._desk.language, self._desk.asker.tag)
        if doubt is None:
            return
        wall = read_time(doubt.rest, self._desk.words, self._desk.language)
        if wall and isinstance(wall[0], time) and doubt.hours[0].hour:
            first = _evening(wall[0]) if doubt.hours[0].hour >= NOON_HOUR else wall[0]
            raise self._asked("clock.which_hour", (first, *doubt.hours), self._rest(OFF, wall[1]))
        raise self._asked("clock.which_hour", doubt.hours, self._rest(OFF, doubt.rest))

    def _at_end(self, text: str) -> tuple[time | Off, str] | None:
        """Read a time behind a place: Berlin 9pm."""
        for start in re.finditer(r"(?<=[\s,])\S", text):
            found = read_time(text[start.start() :], self._desk.words, self._desk.language)
            if found and isinstance(found[0], time) and not self._words.without_tail(found[1], "tail").strip():
                return found[0], text[: start.start()].rstrip(" ,:-–")
        return None

    def _misread(self, text: str) -> Misread:
        if self._days != EVERY_WEEKDAY and not text.strip():
            return self._asked("clock.which_hour", _USUAL)
        usual = (time(0), *_USUAL) if _DAY_END.match(text) else _USUAL
        return Misread("clock.bad_time", self._offers(usual), text=self._typed[:REPEATED_CHARACTERS])

    def _every_day(self, hours: tuple[time, ...], rest: str) -> Misread:
        return self._asked("clock.every_day", hours, rest)

    def _asked(self, key: str, hours: tuple[time, ...], rest: str = "") -> Misread:
        return Misread(key, self._offers(hours), close=True, rest=rest, text=self._typed[:REPEATED_CHARACTERS])

    def _offers(self, hours: tuple[time, ...]) -> tuple[Choice, ...]:
        rest = tuple(sorted(EVERY_WEEKDAY - self._days))
        values = {f"{wall:%H:%M}": str(Weekly(wall, rest)) if rest else f"{wall:%H:%M}" for wall in hours}
        return tuple(Choice(label, value) for label, value in values.items())


def _evening(wall: time) -> time:
    """Give the hour of the second half of the day."""
    return wall.replace(hour=wall.hour + NOON_HOUR) if 0 < wall.hour < NOON_HOUR else wall


def read_zone(text: str, desk: Desk) -> str:
    """Read which zone somebody means; raise Misread with those that they may mean."""
    variants = _variants(text.strip(), vocabulary(desk.words, desk.language))
    for variant in variants:
        found = meant_zones(variant, desk.asker)
        if len(found) == 1:
            return found[0].zone
        if found:
            raise Misread("clock.which_zone", choices(found), close=True, text=variant[:REPEATED_CHARACTERS])
    return _unknown_zone(variants[-1], desk)


def _unknown_zone(name: str, desk: Desk) -> str:
    near = alike_zones(name, MOST_NEAR)
    almost = [one for one in near if one.weight >= ALMOST] if len(name) > SLIP_LETTERS else []
    offered = almost or near or likely_zones(desk.asker, MOST_NEAR)
    key = "clock.near_zone" if near else "clock.bad_zone"
    raise Misread(key, choices(offered), close=bool(almost), text=name[:REPEATED_CHARACTERS])


def _variants(name: str, words: Vocabulary) -> list[str]:
    """Give a place as it was typed, then without the words before and behind it."""
    bare = words.without_tail(words.without_lead(name))
    led = words.without_lead(bare, "in")
    found = (bare, led, words.without_tail(led, "zone_tail"))
    return [variant for variant in dict.fromkeys(found) if variant] or [name]


@lru_cache
def _in(words: Vocabulary) -> re.Pattern[str]:
    return pattern(f"{words.any('later')}\\s+")


@lru_cache
def _units(words: Vocabulary) -> re.Pattern[str]:
    return pattern(f"(?<![^\\W\\d]){words.any('hours', 'minutes')}(?!\\w)")
