"""What the service does for itself, once an hour; people are served meanwhile."""

from datetime import datetime, timedelta

from bot.learning.company import learned_note, write_learned
from bot.ports.store import Store

NOTE = "upkeep"  # the hour in which it was done last


async def keep_up(store: Store, now: datetime) -> None:
    """Do what was not done in this hour."""
    hour = f"{now:%Y-%m-%d %H}"
    async with store.begin() as tx:
        if await tx.notes.get(NOTE) == hour:
            return
    await _count_learned(store, now)
    async with store.begin() as tx:
        await tx.notes.set(NOTE, hour)


async def _count_learned(store: Store, now: datetime) -> None:
    """Count who learned today and yesterday: reminders speak of it."""
    for day in (now.date() - timedelta(days=1), now.date()):
        async with store.read() as reading:
            people = await reading.reports.people_on(day)
        async with store.begin() as tx:
            await tx.notes.set(learned_note(day), write_learned(day, people))
