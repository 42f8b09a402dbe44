"""Who learns, and how they want to be reached."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time

Background = str
BACKGROUNDS: tuple[Background, ...] = ("beginner", "some", "experienced")
DAY_START = time(3)
UNKNOWN_ZONE = "UTC"
"""Where a learner's day is counted until they say where they are."""
WARN, EASE, COMPARE, RECAP = REMINDER_WISHES = ("warn", "ease", "compare", "recap")
"""What a learner can ask for beside the reminder, or decline."""
KEEP_WORK = "keep-work"
"""That the last attempt at a check is kept for a while."""
WISHES = (*REMINDER_WISHES, KEEP_WORK)
USUAL_WISHES = frozenset({EASE, RECAP, KEEP_WORK})
"""What holds for everybody who did not decline it; the rest has to be asked for."""


@dataclass(frozen=True, slots=True)
class Learner:
    """One person.

    `hour` is wall time in `zone`, None for no nudges; `onboarded` is True once they chose it. `id` is None before the
    learner is stored. `rest_days` are weekdays (0 is Monday), `minutes` what they give a day, `paused_until` the last
    day of a pause, `visible` whether others may see who they are. `wishes` are in the learner's own words: the name of
    what they asked for, "no-" before the name of what they declined. `seen_on` is the last day on which they gave any
    sign of life; who is `dormant` gave none for so long, or blocked every way to them, so that nobody calls them until
    they do.
    """

    id: int | None
    joined_at: datetime
    name: str = ""
    language: str = "en"
    background: Background | None = None
    roadmap: str | None = None
    zone: str = UNKNOWN_ZONE
    remind_at: time | None = None
    day_start: time = DAY_START
    onboarded: bool = False
    rest_days: tuple[int, ...] = ()
    minutes: int = 60
    starts_on: date | None = None
    paused_until: date | None = None
    visible: bool = False
    wishes: tuple[str, ...] = ()
    seen_on: date | None = None
    dormant: bool = False

    def rests(self, day: date) -> bool:
        """Tell whether a day is one of rest or lies in a pause: nobody is called then."""
        return day.weekday() in self.rest_days or (self.paused_until is not None and day <= self.paused_until)

    def wants(self, wish: str) -> bool:
        """Tell whether something is wanted: asked for, or usual and not declined."""
        return declined(wish) not in self.wishes and (wish in USUAL_WISHES or wish in self.wishes)

    @property
    def slot(self) -> tuple[str, time] | None:
        """Give the zone and wall time at which the learner is called; None when they are not."""
        return None if self.remind_at is None or self.dormant else (self.zone, self.remind_at)

    @property
    def key(self) -> int:
        """Give the id of a stored learner."""
        if self.id is None:
            raise LookupError("this learner was never stored")
        return self.id


def declined(wish: str) -> str:
    """Write that something was declined."""
    return f"no-{wish}"


def wishing(learner: Learner, wish: str, wanted: bool) -> tuple[str, ...]:
    """Give the wishes of a learner who asks for something now, or declines it."""
    said = {*learner.wishes} - {wish, declined(wish)} | {wish if wanted else declined(wish)}
    return in_order(said)


def in_order(wishes: Collection[str]) -> tuple[str, ...]:
    """Put wishes into the order in which they are shown."""
    return tuple(name for wish in WISHES for name in (wish, declined(wish)) if name in wishes)
