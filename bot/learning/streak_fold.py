"""The streak as a fold over the ledger, explained for every date."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Literal

from bot.clock import DAY, at_wall
from bot.learning.day_bounds import Setting, length_of_day
from bot.learning.earned_days import double_days, earned_back
from bot.learning.facts import Fact, counted_days, effective, study
from bot.learning.study_days import Absences

DayMark = Literal["counted", "rest", "pause", "outage", "short", "freeze", "earned", "broke", "open"]
FREEZE_EVERY = 7
FREEZES_HELD = 2
SHORT_GAP = timedelta(hours=54)
FULL_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Streak:
    """`days` explains every date since the first counted one, up to today.

    `to_freeze` is how many more days have to count until the next freeze is earned, `earned` which missed days were
    brought back, each by the day of a second checked hour.
    """

    current: int
    longest: int
    freezes: int
    days: tuple[tuple[date, DayMark], ...]
    to_freeze: int = FREEZE_EVERY
    earned: Mapping[date, date] = field(default_factory=dict)

    @property
    def run(self) -> tuple[tuple[date, DayMark], ...]:
        """Give the dates since the last break; those of them that counted are the number."""
        broken = (place for place in range(len(self.days), 0, -1) if self.days[place - 1][1] == "broke")
        return self.days[next(broken, 0) :]

    def dates(self, *marks: DayMark) -> list[date]:
        """List the dates with one of these marks."""
        return [day for day, mark in self.days if mark in marks]


def fold_streak(facts: Iterable[Fact], today: date, zone: str, day_start: time) -> Streak:
    """Fold a ledger into the streak as of `today`; `zone` and `day_start` hold where no zone fact says otherwise."""
    kept = effective(facts)
    counted = counted_days(kept)
    if not counted:
        return Streak(0, 0, 0, ())
    covers = _Covers(kept, counted, Setting.timeline(kept, zone, day_start), today)
    tally = _Tally()
    day = min(counted)
    last = max(today, max(counted))
    while day <= last:
        tally.add(day, "counted" if day in counted else covers.cover(day))
        day += DAY
    found = tally.streak()
    return _with_earned(found, earned_back(set(found.dates("broke")), double_days(kept)))


def _with_earned(streak: Streak, earned: Mapping[date, date]) -> Streak:
    """Bring missed days back into the row; they neither give nor take a freeze, so that they can only add."""
    if not earned:
        return streak
    days = tuple((day, "earned" if day in earned else mark) for day, mark in streak.days)
    runs = [0]
    for _, mark in days:
        if mark == "broke":
            runs.append(0)
        runs[-1] += mark == "counted"
    return replace(streak, current=runs[-1], longest=max(runs), days=days, earned=earned)


class _Covers:
    """What, other than a freeze, keeps a missed date from breaking the streak."""

    def __init__(
        self, kept: Sequence[Fact], counted: frozenset[date], settings: Sequence[Setting], today: date
    ) -> None:
        self._absences = Absences(kept)
        self._outages = frozenset(fact.day for fact in kept if fact.kind == "outage")
        self._settings, self._today = settings, today
        self._gaps = _gaps([(fact.at, fact.day) for fact in study(kept) if fact.day in counted], settings[-1], today)

    def cover(self, day: date) -> DayMark | None:
        """Name what covers a missed date, or say that it is not over."""
        away = self._absences.mark(day) or ("outage" if day in self._outages else None)
        if away or day >= self._today:
            return away or "open"
        return "short" if self._short(day) else None

    def _short(self, day: date) -> bool:
        """Tell whether travel, a change of clocks or a moved day start left too little of a day to study on it."""
        gap = self._gaps.get(day, timedelta.max)
        return gap <= FULL_DAY or (gap <= SHORT_GAP and length_of_day(day, self._settings) < FULL_DAY)


def _gaps(studied: list[tuple[datetime, date]], setting: Setting, today: date) -> Mapping[date, timedelta]:
    """Measure, for each date that study stepped over, the longest time between the study on both sides.

    After the last study, today's beginning stands for what may still come.
    """
    gaps: dict[date, timedelta] = {}
    begin = at_wall(setting.zone, today, setting.day_start)
    for (left, before), (came, after) in pairwise([*studied, (begin, today)]):
        if after == before:
            continue
        for step in range(1, (after - before).days):
            day = before + step * DAY
            gaps[day] = max(gaps.get(day, timedelta.min), came - left)
    return gaps


class _Tally:
    def __init__(self) -> None:
        self._days: list[tuple[date, DayMark]] = []
        self._current = self._longest = self._freezes = 0
        self._since_freeze = 0

    def add(self, day: date, mark: DayMark | None) -> None:
        if mark == "counted":
            self._count()
        elif mark is None and self._current:
            mark = self._freeze_or_break()
        self._days.append((day, mark or "broke"))

    def _count(self) -> None:
        self._current += 1
        self._longest = max(self._longest, self._current)
        self._since_freeze += 1
        if self._since_freeze == FREEZE_EVERY:
            self._since_freeze = 0
            self._freezes = min(self._freezes + 1, FREEZES_HELD)

    def _freeze_or_break(self) -> DayMark:
        if self._freezes:
            self._freezes -= 1
            return "freeze"
        self._current = self._since_freeze = 0
        return "broke"

    def streak(self) -> Streak:
        to_freeze = FREEZE_EVERY - self._since_freeze
        return Streak(self._current, self._longest, self._freezes, tuple(self._days), to_freeze)
