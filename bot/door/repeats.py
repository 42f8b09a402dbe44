"""What a platform tells twice is done once: it numbers what it tells, and the last numbers are kept."""

from bot.ports.store import Transaction
from bot.values.events import PersonEvent

REPEATS_KEPT = 4_096  # of one source; a ring of notes, so that they never get more


class Repeated(Exception):
    """This was done before."""


async def do_once(event: PersonEvent, tx: Transaction) -> None:
    """Note that something is done, or raise Repeated. Whoever did it must be held: it may be told twice at once."""
    if not event.delivered_as:
        return
    source, number, digest = event.delivered_as.rsplit(" ", 2)
    key, told = f"told {source} {int(number) % REPEATS_KEPT}", f"{number} {digest}"
    if await tx.notes.get(key) == told:
        raise Repeated
    await tx.notes.set(key, told)
