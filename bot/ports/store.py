"""Where everything is kept: transactions that hold one small port for each use."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

from bot.ports.attempts import Attempts
from bot.ports.calendars import Calendars
from bot.ports.cohorts import Cohorts
from bot.ports.communities import Communities
from bot.ports.contacts import Contacts
from bot.ports.focus_sessions import FocusSessions
from bot.ports.forms import Forms
from bot.ports.ledger import Ledger
from bot.ports.links import Links
from bot.ports.member_badges import MemberBadges
from bot.ports.members import Members
from bot.ports.notes import Notes
from bot.ports.outbox import Outbox
from bot.ports.people import People
from bot.ports.reports import Reports
from bot.ports.runs import SharedRuns
from bot.ports.slots import Slots
from bot.ports.trials import Trials

Wake = Literal["deliveries", "runs"]
"""What somebody waits for."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """All of it is written when the block ends cleanly, none of it when it raises.

    `changed` are the people whose row, ledger or membership it wrote; `writes` counts all that it changed so far.
    """

    people: People
    contacts: Contacts
    calendars: Calendars
    ledger: Ledger
    attempts: Attempts
    forms: Forms
    links: Links
    outbox: Outbox
    slots: Slots
    trials: Trials
    communities: Communities
    members: Members
    cohorts: Cohorts
    focus_sessions: FocusSessions
    badges: MemberBadges
    notes: Notes
    reports: Reports
    runs: SharedRuns
    changed: set[int]
    writes: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Upgrade:
    """From which version to which the schema of a store was brought."""

    before: str
    after: str


class Term(Protocol):
    """The time for which a process is elected."""

    async def ended(self) -> None:
        """Wait until it is over, because the connection that holds it was lost."""


class Store(Protocol):
    """Where everything is kept. Raises Unavailable when it can't be reached; nothing is half-written then."""

    @property
    def shared(self) -> bool:
        """Tell whether several processes may work on it at once."""

    def begin(self, urgent: bool = False) -> AbstractAsyncContextManager[Transaction]:
        """Open a transaction that may write; `urgent`: a person waits, so a store that hangs is soon Unavailable."""

    def read(self) -> AbstractAsyncContextManager[Transaction]:
        """Open a transaction that only reads, for what takes long: all of it sees one state, and nobody waits for it.

        What would write or hold anything raises.
        """

    def elected(self, *names: str) -> AbstractAsyncContextManager[Term]:
        """Wait until this process is the only one that holds all of these names, and hold them until the block ends.

        Another process gets them at most 10 s after this one died or lost its connection, never while a term lasts.
        """

    def wakes(self, wake: Wake = "deliveries") -> AsyncIterator[None]:
        """Come back whenever deliveries were enqueued, here or in another process; for ever.

        Or whenever runs were: then also when one was settled.
        """

    async def open(self) -> Upgrade | None:
        """Bring the schema up to date and tell what that changed; recompute the slots when the zone rules changed."""

    async def open_new(self) -> None:
        """Make a store where there is none, and open it; raise Outdated where its schema is of another version."""

    async def close(self) -> None:
        """Let go of every connection."""
