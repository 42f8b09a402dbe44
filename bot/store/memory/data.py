"""What the memory store holds, and how a transaction takes back what it did."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from itertools import count
from typing import Any, Literal, TypeVar

from bot.clock import Moment
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.attempts import Attempt
from bot.ports.calendars import Calendar
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.outbox import Delivery
from bot.ports.runner import Outcome, Program
from bot.ports.store import Wake
from bot.values.community import Badge, Cohort, Community, Focus, Member, Revocation, Seeker
from bot.values.errors import Unavailable
from bot.values.events import Address

K = TypeVar("K")
V = TypeVar("V")
Slot = tuple[str, time]


@dataclass(frozen=True, slots=True)
class Person:
    """Everything that goes when a learner is forgotten."""

    contacts: dict[Address, Contact] = field(default_factory=dict)
    facts: dict[int, Fact] = field(default_factory=dict)
    drafts: dict[Address, Draft] = field(default_factory=dict)
    deliveries: dict[tuple[str, date], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunRow:
    """A row of the table of runs."""

    place: Address
    person: Address
    program: Program | None
    asked_at: datetime
    turn: int
    state: Literal["queued", "claimed", "done"] = "queued"
    claim: int = 0
    claimed_until: datetime | None = None
    tries: int = 0
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Data:
    """The tables.

    `members`: who is in a slot since when; `joined`: who is in a community; `waiting`: when a queued or claimed row is
    looked at next.
    """

    learners: dict[int, Learner] = field(default_factory=dict)
    people: dict[int, Person] = field(default_factory=dict)
    owners: dict[Address, int] = field(default_factory=dict)
    slots: dict[Slot, Moment] = field(default_factory=dict)
    members: dict[Slot, dict[int, datetime]] = field(default_factory=dict)
    outbox: dict[int, Delivery] = field(default_factory=dict)
    waiting: dict[int, datetime] = field(default_factory=dict)
    codes: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    tries: dict[int, tuple[datetime, ...]] = field(default_factory=dict)
    attempts: dict[tuple[int, str], Attempt] = field(default_factory=dict)
    runs: dict[int, RunRow] = field(default_factory=dict)
    calendars: dict[int, Calendar] = field(default_factory=dict)
    communities: dict[Address, Community] = field(default_factory=dict)
    joined: dict[Address, dict[int, Member]] = field(default_factory=dict)
    seekers: dict[tuple[Address | None, int], Seeker] = field(default_factory=dict)
    cohorts: dict[int, Cohort] = field(default_factory=dict)
    focuses: dict[int, Focus] = field(default_factory=dict)
    badges: dict[tuple[Address, int, str], Badge] = field(default_factory=dict)
    revocations: dict[Revocation, Revocation] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    ids: "count[int]" = field(default_factory=lambda: count(1))

    def copy(self) -> "Data":
        """Give the same rows in tables of their own."""
        tables = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "ids"}
        people = {id: Person(*map(dict, _tables(person))) for id, person in self.people.items()}
        nested = {name: {key: dict(rows) for key, rows in tables[name].items()} for name in ("members", "joined")}
        return Data(**{name: dict(rows) for name, rows in tables.items()} | nested | {"people": people})


class State:
    """The data in a transaction; every change goes through `put` and `drop`, so that it can be taken back."""

    def __init__(self, data: Data, fixed: bool = False) -> None:
        self.data, self._fixed = data, fixed
        self.wakes: set[Wake] = set()
        self.changed: set[int] = set()
        self._undo: list[Callable[[], object]] = []

    @property
    def writes(self) -> int:
        """Count the changes so far."""
        return len(self._undo)

    def roll_back(self) -> None:
        """Take back everything, the last change first."""
        while self._undo:
            self._undo.pop()()

    def put(self, rows: dict[K, V], key: K, value: V) -> None:
        """Add or change a row."""
        self._may_write()
        if key in rows:
            old = rows[key]
            self._undo.append(lambda: rows.__setitem__(key, old))
        else:
            self._undo.append(lambda: rows.pop(key))
        rows[key] = value

    def drop(self, rows: dict[K, V], key: K) -> None:
        """Drop a row, if it is there."""
        self._may_write()
        if key in rows:
            old = rows.pop(key)
            self._undo.append(lambda: rows.__setitem__(key, old))

    def _may_write(self) -> None:
        if self._fixed:
            raise Unavailable("this transaction only reads")

    def person(self, learner: int) -> Person:
        """Give what is kept of a learner."""
        return self.data.people[learner]

    def know(self, place: Address | None, *people: int) -> None:
        """Refuse what would point to nobody, or to a place in which the mentor is not."""
        for person in people:
            self.person(person)
        if place and place not in self.data.communities:
            raise LookupError("the mentor is not in this community")


def _tables(person: Person) -> tuple[dict[Any, Any], ...]:
    return tuple(getattr(person, field.name) for field in fields(person))
