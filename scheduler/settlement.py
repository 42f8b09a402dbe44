"""What became of deliveries: those that end at about the same time are written in one transaction."""

import asyncio
from collections.abc import Sequence

import structlog

from bot.ports.store import Store
from bot.values.errors import Unavailable
from scheduler.delivery import STORE_PAUSE, DeliveryOutcome

log = structlog.get_logger(__name__)


class Settlement:
    """Insists on writing, because a sent one that isn't written down would be sent again."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._open: list[DeliveryOutcome] = []
        self._writing = asyncio.Lock()

    async def write(self, outcome: DeliveryOutcome) -> None:
        """Come back when an outcome is written; whoever is first writes for all who wait."""
        self._open.append(outcome)
        async with self._writing:
            while self._open:
                await self._write_open()

    async def _write_open(self) -> None:
        batch, self._open = self._open, []
        try:
            await self._together(batch)
        except Unavailable:
            self._open = batch + self._open
            await asyncio.sleep(STORE_PAUSE)
        except Exception:  # one of them is at fault; the others must not be sent again for it
            log.exception("settle failed", deliveries=len(batch))
            await self._one_by_one(batch)
        except BaseException:
            self._open = batch + self._open
            raise

    async def _together(self, batch: Sequence[DeliveryOutcome]) -> None:
        async with self._store.begin() as tx:
            for outcome in sorted(batch, key=lambda outcome: outcome.delivery.learner):
                if outcome.contact and await tx.people.find(outcome.delivery.learner):
                    await tx.contacts.save(outcome.delivery.learner, outcome.contact)
            await tx.outbox.settle(*(outcome.delivery for outcome in batch))

    async def _one_by_one(self, batch: Sequence[DeliveryOutcome]) -> None:
        for outcome in batch:
            try:
                await self._together([outcome])
            except Exception:  # left to its lease, so it comes again as ambiguous
                log.exception("settle failed", id=outcome.delivery.id)
