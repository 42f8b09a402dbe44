"""What is kept of a place where several people meet the mentor.

A community follows a roadmap as a learner does: it has an account of its own, a learner whose address is the
community's. Its hour, zone, language and roadmap stand there, and so slots, outbox and delivery serve both alike.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.values.events import Address, Place

_OWN = "#"  # no platform's id of a person begins so
ORIGIN = "origin"  # the setting that says what the link said by which the mentor came first
FROM = "from_"  # an origin that names a community begins so; its id follows
FOCUS_KEPT = timedelta(days=7)  # after the end of a session: nobody can log it any more, and nobody needs to know of it

PostKind = Literal["hour", "tip", "board"]
POSTS: tuple[PostKind, ...] = ("hour", "tip", "board")


def account_address(place: Address) -> Address:
    """Give the address of a community's own account."""
    return Address(place.platform, _OWN + place.id)


def place_of(address: Address) -> Address | None:
    """Give the community whose account has this address; None for a person's."""
    return Address(address.platform, address.id[1:]) if address.id.startswith(_OWN) else None


@dataclass(frozen=True, slots=True)
class Community:
    """A place where several people meet the mentor.

    `account` is the id of its own learner, None until it was set up; `manager` that of who set it up.
    `settings` are those of `bot.learning.community_settings`.
    """

    place: Place
    joined_at: datetime
    settings: dict[str, str] = field(default_factory=dict)
    account: int | None = None
    manager: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who used the mentor in a community; `shown`: they want their name on its boards."""

    learner: int
    since: datetime
    shown: bool = False


@dataclass(frozen=True, slots=True)
class MemberWeek:
    """A member's week: the days that count, and what is needed to say how many they planned, by their own clock."""

    learner: int
    name: str
    shown: bool
    since: datetime
    rest_days: tuple[int, ...]
    paused_until: date | None
    days: int
    zone: str = "UTC"
    day_start: time = time(0)


@dataclass(frozen=True, slots=True)
class Lately:
    """What a member studied of late: when last, in which hours of the clock, and whether the hour of a post after it.

    `hours` is a number whose bits are the hours, that after midnight the lowest.
    """

    learner: int
    last_at: datetime
    hours: int
    with_post: bool = False


@dataclass(frozen=True, slots=True)
class Studied:
    """Effective study of a member: when, and of what (an hour's id, or what was logged)."""

    learner: int
    at: datetime
    ref: str


@dataclass(frozen=True, slots=True)
class Seeker:
    """Somebody who looks for company in a community; those without one look among everybody (`place` is None)."""

    learner: int
    since: datetime
    place: Address | None = None


@dataclass(frozen=True, slots=True)
class Cohort:
    """Two to four people who study side by side, with the days that they want to reach together in a week."""

    id: int
    made_at: datetime
    goal: int
    people: tuple[int, ...]
    place: Address | None = None


@dataclass(frozen=True, slots=True)
class Focus:
    """A study session that people of a community share; `people` joined it, its host first."""

    id: int
    place: Address
    begins_at: datetime
    minutes: int
    people: tuple[int, ...]

    @property
    def ends_at(self) -> datetime:
        """Give the moment at which it is over."""
        return self.begins_at + timedelta(minutes=self.minutes)


TraceKind = Literal["member", "seeker", "cohort", "focus", "badge"]


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that is kept about somebody in a community, for themselves: it says nothing of others.

    `at` is since when, or when it was; `note` is "shown" of a member who is, the goal of a cohort, the minutes of a
    study session, the name of a badge.
    """

    kind: TraceKind
    place: Address | None
    at: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Badge:
    """A role that a member is to have in a community (`wanted`) or not, and whether the platform gave it."""

    place: Address
    learner: int
    name: str
    wanted: bool
    given: bool


@dataclass(frozen=True, slots=True)
class Revocation:
    """A role that somebody who was forgotten may still have in a community; `person` is where they were on there."""

    place: Address
    person: Address
    name: str


@dataclass(frozen=True, slots=True)
class StuckHour:
    """So many people chose a rung in an hour, being stuck, or said that it helped."""

    hour: str
    kind: str
    rung: str
    people: int
