"""A store without a disk: the full twin of the SQL one, for tests, simulations and a first look."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot.ports.store import Term, Transaction, Wake
from bot.store.driver.election import unopposed
from bot.store.driver.wake import Bell
from bot.store.memory.attempts import MemoryAttempts
from bot.store.memory.calendars import MemoryCalendars
from bot.store.memory.cohorts import MemoryCohorts
from bot.store.memory.communities import MemoryCommunities
from bot.store.memory.contacts import MemoryContacts
from bot.store.memory.data import Data, State
from bot.store.memory.erasure import MemoryErasure
from bot.store.memory.focus_sessions import MemoryFocusSessions
from bot.store.memory.forms import MemoryForms
from bot.store.memory.ledger import MemoryLedger
from bot.store.memory.links import MemoryLinks
from bot.store.memory.member_badges import MemoryMemberBadges
from bot.store.memory.members import MemoryMembers
from bot.store.memory.merging import MemoryMerging
from bot.store.memory.notes import MemoryNotes
from bot.store.memory.outbox import MemoryOutbox
from bot.store.memory.overdue import MemoryOverdue
from bot.store.memory.people import MemoryPeople
from bot.store.memory.reports import MemoryReports
from bot.store.memory.runs import MemoryRuns
from bot.store.memory.slots import MemorySlots
from bot.store.memory.trials import MemoryTrials


class MemoryStore:
    """Keeps everything until the process ends."""

    def __init__(self) -> None:
        self._data = Data()
        self._lock = asyncio.Lock()
        self._bell = Bell()

    @asynccontextmanager
    async def begin(self, urgent: bool = False) -> AsyncIterator[Transaction]:
        """Open a transaction; one at a time, as those of the other stores would see each other's work."""
        async with self._lock:
            state = State(self._data)
            try:
                yield transaction_over(state)
            except BaseException:
                state.roll_back()
                raise
        if state.wakes:
            self._bell.ring(state.wakes)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Transaction]:
        """Open a transaction that only reads, on the data as they are when nobody is just changing them."""
        async with self._lock:
            state = State(self._data.copy(), fixed=True)
        yield transaction_over(state)

    @property
    def shared(self) -> bool:
        """Tell that no other process can see this memory."""
        return False

    def elected(self, *names: str) -> AbstractAsyncContextManager[Term]:
        """Elect the only process there is."""
        return unopposed()

    def wakes(self, wake: Wake = "deliveries") -> AsyncIterator[None]:
        """Come back whenever something was enqueued, or settled."""
        return self._bell.rings(wake)

    async def open(self) -> None:
        """Do nothing: the schema is this class."""

    async def open_new(self) -> None:
        """Do nothing: the schema is this class."""

    async def close(self) -> None:
        """Do nothing: the data stays, as a file would."""


def transaction_over(state: State) -> Transaction:
    """Make the ports over the data."""
    badges, cohorts, contacts = MemoryMemberBadges(state), MemoryCohorts(state), MemoryContacts(state)
    ledger, attempts = MemoryLedger(state), MemoryAttempts(state)
    overdue = MemoryOverdue(state, ledger)
    members = MemoryMembers(state, cohorts, badges)
    erasure = MemoryErasure(state, contacts, members, cohorts, badges)
    people = MemoryPeople(state, contacts, erasure, MemoryMerging(state, erasure, cohorts, badges))
    return Transaction(
        people=people,
        contacts=contacts,
        calendars=MemoryCalendars(state),
        ledger=ledger,
        attempts=attempts,
        forms=MemoryForms(state),
        links=MemoryLinks(state),
        outbox=MemoryOutbox(state, overdue),
        slots=MemorySlots(state, overdue, ledger),
        trials=MemoryTrials(state),
        communities=MemoryCommunities(state, people),
        members=members,
        cohorts=cohorts,
        focus_sessions=MemoryFocusSessions(state),
        badges=badges,
        notes=MemoryNotes(state),
        reports=MemoryReports(state),
        runs=MemoryRuns(state),
        changed=state.changed,
        writes=lambda: state.writes,
    )
