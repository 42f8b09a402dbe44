"""How long nobody was there: the service notes that it lives, and what it missed is told when it is back."""

from datetime import datetime

import structlog

from bot.learning.day_bounds import DOWN_LEAST
from bot.ports.store import Store

EVERY = 60.0  # seconds between two notes; no outage that short matters
NOTE = "alive at"

log = structlog.get_logger(__name__)


async def beat(store: Store, now: datetime) -> None:
    """Note that the service lives."""
    async with store.begin() as tx:
        await tx.notes.set(NOTE, now.isoformat())


async def rise(store: Store, now: datetime) -> int:
    """Cover the days on which the service was down for long; count them."""
    async with store.begin() as tx:
        last = await tx.notes.get(NOTE)
        await tx.notes.set(NOTE, now.isoformat())
        if last is None or now - datetime.fromisoformat(last) < DOWN_LEAST:
            return 0
        covered = await tx.ledger.record_outages(datetime.fromisoformat(last), now)
    log.warning("the service was down", since=last, covered=covered)
    return covered
