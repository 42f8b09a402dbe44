"""What takes long to read is read before a handler has its turn, and beside the transactions of others."""

from collections.abc import Callable
from typing import Any

from bot.command import Call, CommandSpec, Reporter
from bot.door.fair_queue import FairQueue, SharedWork
from bot.learning.learner import Learner
from bot.ports.store import Store, Transaction
from bot.values.events import Event, Place, Sender

REPORTS_AT_ONCE = 2  # long reads: more would take the processor from everybody else
REPORT_SECONDS = 30.0  # seconds that somebody waits for the reports of others
CallOf = Callable[[Learner | None, Sender, Place, Transaction], Call]


class Reporting:
    """Reads reports, once for all who ask for the same meanwhile."""

    def __init__(self, store: Store, call_of: CallOf) -> None:
        self._store, self._call_of = store, call_of
        self._queue, self._under_way = FairQueue(REPORTS_AT_ONCE, REPORT_SECONDS), SharedWork[Any]()

    async def read(self, spec: CommandSpec, event: Event, sender: Sender, place: Place) -> Any:
        """Read the report that a handler declares, if it does."""
        reporter = spec.report
        if reporter is None:
            return None
        key = (spec.name, place.address, None if spec.shown == "shared" else sender.address)
        return await self._under_way.do(key, lambda: self._read(reporter, event, sender, place))

    async def _read(self, reporter: Reporter, event: Event, sender: Sender, place: Place) -> Any:
        async with self._queue.admitted(place.address, sender.address), self._store.read() as tx:
            learner = await tx.people.glimpse_at(sender.address)
            return await reporter(self._call_of(learner, sender, place, tx), event)
