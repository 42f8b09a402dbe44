"""Into how many shards a bot is divided: its processes agree on that, as each of two counts would serve every server.

The count stands in a note. It changes only while nobody serves: whoever wants another one wins all names of the old
one first, and looks at the note again once it has its own.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from bot.ports.store import Store, Transaction
from bot.process.shards import Shards
from bot.values.errors import CannotServe, Unavailable

RIVAL_SECONDS = 3.0  # seconds after which an operator hears why this process does not serve
_NOTE = "shards of"

log = structlog.get_logger(__name__)


def names(bot: str, shards: Shards | None) -> tuple[str, ...]:
    """Name what a process serves: each of its shards, or the bot as a whole."""
    return tuple(f"serve {part}" for part in (shards.names(bot) if shards else (bot,)))


async def rival(store: Store, bot: str, shards: Shards | None) -> int | None:
    """Give the count of the others, 0 for a bot that is not divided; None when it is ours. Ask with one's names won."""
    with _away():
        async with store.begin() as tx:
            kept = await _kept(tx, bot)
    return None if kept == _count(shards) else kept


async def outlast(store: Store, bot: str, shards: Shards | None, other: int) -> None:
    """Wait until nobody serves with another count, and let ours be the one."""
    alarm = asyncio.get_running_loop().call_later(RIVAL_SECONDS, _warn, bot, shards, other)
    try:
        async with store.elected(*names(bot, Shards(0, other - 1, other) if other else None)):
            with _away():
                async with store.begin() as tx:
                    if await _kept(tx, bot) == other:  # or else somebody with a third one was first
                        await tx.notes.set(f"{_NOTE} {bot}", str(_count(shards)))
    finally:
        alarm.cancel()


async def _kept(tx: Transaction, bot: str) -> int:
    return int(await tx.notes.get(f"{_NOTE} {bot}") or 0)


@contextmanager
def _away() -> Iterator[None]:
    try:
        yield
    except Unavailable as error:
        raise CannotServe(f"the store is unavailable: {error}") from error


def _count(shards: Shards | None) -> int:
    return shards.count if shards else 0


def _warn(bot: str, shards: Shards | None, other: int) -> None:
    said = [f"{count} shards" if count else "all shards in one process" for count in (other, _count(shards))]
    log.warning("not served", part=bot, reason=f"another process serves it with {said[0]}, this one wants {said[1]}")
