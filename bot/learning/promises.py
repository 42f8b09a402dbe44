"""A promise for the week: when and where somebody means to study, in their own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.learning.facts import Fact, counted_days

PROMISED_DAYS = 7  # the day on which it is made is the first

_DAY_NUMBERS = frozenset("0123456")


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised from a day on; `weekdays` (0 is Monday) are those on which it holds."""

    words: str
    weekdays: frozenset[int]
    made_on: date

    @property
    def last(self) -> date:
        """Give its last day."""
        return self.made_on + timedelta(days=PROMISED_DAYS - 1)

    @property
    def days(self) -> frozenset[date]:
        """Name the days that it is for."""
        week = (self.made_on + timedelta(days=number) for number in range(PROMISED_DAYS))
        return frozenset(day for day in week if day.weekday() in self.weekdays)

    def kept(self, facts: Iterable[Fact]) -> int:
        """Count its days on which there was study."""
        return len(self.days & counted_days(facts))


def last_promise(facts: Iterable[Fact]) -> Promise | None:
    """Give the promise that was made last; None when it was taken back, or there never was one."""
    made = [fact for fact in facts if fact.kind == "promise"]
    if not made:
        return None
    fact = max(made, key=lambda one: (one.at, one.id or 0))
    weekdays = frozenset(int(part) for part in fact.ref.split(",") if part in _DAY_NUMBERS)
    return Promise(fact.note, weekdays, fact.day) if fact.note else None
