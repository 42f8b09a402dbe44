"""Who learns, and how they want to be reached."""

from dataclasses import dataclass
from datetime import date, datetime, time

Background = str
BACKGROUNDS: tuple[Background, ...] = ("beginner", "some", "experienced")
DAY_START = time(3)
UNKNOWN_ZONE = "UTC"
"""Where a learner's day is counted until they say where they are."""


@dataclass(frozen=True, slots=True)
class Learner:
    """One person.

    `hour` is wall time in `zone`, None for no nudges; `onboarded` is True once they chose it. `id` is None before the
    learner is stored. `rest_days` are weekdays (0 is Monday), `minutes` what they give a day, `paused_until` the last
    day of a pause, `visible` whether others may see who they are.
    """

    id: int | None
    joined_at: datetime
    name: str = ""
    language: str = "en"
    background: Background | None = None
    roadmap: str | None = None
    zone: str = UNKNOWN_ZONE
    hour: time | None = None
    day_start: time = DAY_START
    onboarded: bool = False
    rest_days: tuple[int, ...] = ()
    minutes: int = 60
    starts_on: date | None = None
    paused_until: date | None = None
    visible: bool = False

    def rests(self, day: date) -> bool:
        """Tell whether a day is one of rest or lies in a pause: nobody is called then."""
        return day.weekday() in self.rest_days or (self.paused_until is not None and day <= self.paused_until)

    @property
    def key(self) -> int:
        """Give the id of a stored learner."""
        if self.id is None:
            raise LookupError("this learner was never stored")
        return self.id
