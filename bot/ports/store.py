"""What the core asks of the rooms around it, and what each of them promises."""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal, Protocol

from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.community_unit import CommunityUnit
from bot.ports.rows import Crowd, Whose
from bot.values.events import Address
from bot.values.message import Answer, Form

DueState = Literal["queued", "claimed", "sent", "skipped", "missed", "gone", "failed"]


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""


@dataclass(frozen=True, slots=True)
class Reach:
    """An address of a learner; `open` is False after it was found blocked. Latest used first."""

    address: Address
    used_at: datetime
    open: bool = True
    channel: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is being answered one question at a time."""

    form: Form
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """A row of the outbox. `ambiguous`: it was in flight when a process died, so it may have been sent before.

    `due_at` is the promised moment and never moves by itself; a delivery that was put off waits for `not_before`.
    `claim` proves who claimed the row last; `arm` says what was chosen for a nudge (a `bot.learning.reminders.Choice`).
    """

    id: int
    learner: int
    kind: str
    day: date
    due_at: datetime
    state: DueState
    attempts: int = 0
    ambiguous: bool = False
    sent_at: datetime | None = None
    address: Address | None = None
    error: str = ""
    not_before: datetime | None = None
    claim: int = field(default=0, compare=False)
    arm: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """How often one choice was made for a nudge, and how often study followed."""

    arm: str
    rounds: int
    worked: int


@dataclass(frozen=True, slots=True)
class Ticked:
    """What a tick did: rows that became due, and days that were missed because the service was down."""

    due: int = 0
    missed: int = 0


class Unit(CommunityUnit, Protocol):
    """One transaction: all of it is written when the block ends cleanly, none of it when it raises.

    `changed` are the people whose row, ledger or membership the unit wrote.
    """

    changed: set[int]

    async def learner_at(self, address: Address) -> Learner | None:
        """Find the learner at an address and hold them until the unit ends."""

    async def arrive(self, address: Address, now: datetime) -> Learner | None:
        """Find the learner at an address, as `learner_at` does; the address is open, and the one used last."""

    async def learner(self, learner: int) -> Learner | None:
        """Find a learner by id and hold them until the unit ends."""

    async def add_learner(self, learner: Learner, address: Address) -> Learner:
        """Store a new learner with their first address; give them with their id."""

    async def save_learner(self, learner: Learner, now: datetime) -> None:
        """Store a changed learner; the next nudge follows a changed zone or hour and lies after `now`."""

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase every row that mentions the learner; count them by kind: facts, addresses, nudges, forms, codes."""

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of the learner `gone` to `keep` and erase `gone`; the facts in `drop` are erased.

        Of two rows of the outbox for the same kind and day the one that was sent stays, of two outages on a day one, of
        two open forms in a place that of `keep`. Ids of facts stay, so that an undo still finds its fact.
        """

    async def save_link_code(self, learner: int, code: str, expires_at: datetime) -> None:
        """Keep the hash of a code with which another learner may join this one; an earlier code is over."""

    async def take_link_code(self, code: str, now: datetime) -> int | None:
        """Use a code up; give the learner who made it, or None when there is none or its time is over."""

    async def try_link(self, learner: int, at: datetime, since: datetime) -> int:
        """Count a try to use a code; give how many there were after `since`, this one included."""

    async def reaches(self, learner: int) -> Sequence[Reach]:
        """List the addresses of a learner, the one used last first."""

    async def save_reach(self, learner: int, reach: Reach) -> None:
        """Add or change an address of a learner."""

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the ledger of a learner, oldest first."""

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append to the ledger; give the fact with its id."""

    async def draft(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""

    async def drafts(self, learner: int) -> Sequence[tuple[Address, Draft]]:
        """List the forms that the learner is answering, with their places."""

    async def save_draft(self, learner: int, place: Address, draft: Draft | None) -> None:
        """Keep that form, or drop it with None."""

    async def queue(self, learner: int, kind: str, day: date, due_at: datetime) -> None:
        """Put a row into the outbox; the same learner, kind and day is moved to `due_at` and sent again."""

    async def cancel(self, learner: int, day: date, kind: str | None = None) -> None:
        """Skip what is still queued for a learner's day: every call to study, or one kind."""

    async def dues(self, learner: int, limit: int) -> Sequence[Due]:
        """Read a learner's outbox, newest first."""

    async def choose(self, learner: int, kind: str, day: date, arm: str) -> None:
        """Write down what was chosen for a row of the outbox; queueing it anew forgets that."""

    async def trials(self, since: datetime, within: timedelta) -> Sequence[Trial]:
        """Count the choices for nudges due since a moment that were sent, or held back to compare with.

        What counts is study `within` that time after a nudge was sent, or after one that was held back was due.
        """

    async def learned_on(self, day: date) -> int:
        """Count the people who have standing study on a day of late."""

    async def tick(self, now: datetime, late: float) -> Ticked:
        """Turn due slots into outbox rows, once for (learner, kind, day), and move each slot on.

        Learners who studied on that day, rest or pause on it get none. A slot more than `late` seconds overdue becomes,
        for each missed day, a row in state "missed" and an outage in the ledger; with it, so does all that is too late.
        """

    async def record_downtime(self, since: datetime, until: datetime) -> int:
        """Write an outage for each learner's day of which the service was down for six hours; count them."""

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, whose: Whose | None = None
    ) -> Sequence[Due]:
        """Take queued rows that are due, oldest first, for `lease` seconds; nobody else gets them meanwhile.

        Of rows of one moment, those of people who asked for it first come first.
        What is worth a word even days late (`PATIENT`) is given up after a week.
        A claimed row whose lease ran out is taken once more, as ambiguous; after that it fails. Rows more than `late`
        seconds overdue become "missed" with an outage in the ledger instead.
        """

    async def settle(self, *dues: Due) -> None:
        """Write what became of claimed rows: state, attempts, sent_at, address, error, not_before.

        A row that somebody else claimed since, or that was queued anew, stays as it is: its claim is another one.
        "queued" is claimed again from its not_before on (or its due_at, without one); lateness counts from due_at.
        """

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or row of the outbox is due; None when nothing ever is."""

    async def waiting(self, now: datetime) -> int:
        """Count the rows that may be claimed now; one that was taken back may count until its turn has come."""

    async def crowds(self, now: datetime) -> Sequence[Crowd]:
        """Find for each platform the moment of the next 24 hours at which most people want their nudge there."""

    async def note(self, key: str) -> str | None:
        """Read a value that the service keeps for itself."""

    async def save_note(self, key: str, value: str) -> None:
        """Keep a value for the service itself."""


class Term(Protocol):
    """The time for which a process is elected."""

    async def ended(self) -> None:
        """Wait until it is over, because the connection that holds it was lost."""


class Store(Protocol):
    """Where everything is kept. Raises Unavailable when it can't be reached; nothing is half-written then."""

    @property
    def shared(self) -> bool:
        """Tell whether several processes may work on it at once."""

    def begin(self, hurry: bool = False) -> AbstractAsyncContextManager[Unit]:
        """Open a unit that may write; `hurry`: a person waits, so a store that hangs is soon Unavailable."""

    def elected(self, *names: str) -> AbstractAsyncContextManager[Term]:
        """Wait until this process is the only one that holds all of these names, and hold them until the block ends.

        Another process gets them at most 10 s after this one died or lost its connection, never while a term lasts.
        """

    def wakes(self) -> AsyncIterator[None]:
        """Give a turn whenever rows of the outbox were made, here or in another process; for ever."""

    async def open(self) -> None:
        """Bring the schema up to date; recompute the slots when the zone rules changed."""

    async def close(self) -> None:
        """Let go of every connection."""


@dataclass(frozen=True, slots=True)
class Rate:
    """At most `most` in any `per` seconds; spread evenly, or else at least `apart` seconds from one to the next."""

    most: int
    per: float
    apart: float | None = None

    @property
    def interval(self) -> float:
        """Give the seconds between two permits."""
        return self.per / self.most if self.apart is None else self.apart


class Limiter(Protocol):
    """Keeps a platform's rate."""

    async def permit(self, chat: str, urgent: bool) -> None:
        """Wait until one more message may go to `chat`; urgent ones pass the others, which get Busy for a long wait."""

    def pause(self, seconds: float, chat: str | None = None) -> None:
        """Obey a 429: nothing is sent, or nothing to one chat, for so long."""


class Messenger(Protocol):
    """An adapter: it serves one platform and can send there."""

    platform: str

    async def run(self) -> None:
        """Serve until cancelled; may be called again after it raised."""

    async def send(self, reach: Reach, answer: Answer, nonce: str) -> Reach:
        """Send to a person, or to the channel of a community; give the reach back, with the channel to keep.

        Raises Gone, Denied, Busy, Away or Unsendable. The same nonce is swallowed by platforms that know nonces.
        """
