"""How processes that run code tell the others that they are there: by notes in the store that they share."""

from datetime import datetime, timedelta

from bot.ports.store import Transaction
from bot.sandbox.preparation import ABSENT, PREPARING, READY

RUNNER_BEAT = 2.0  # seconds between two signs of life
RUNNER_GONE_AFTER = timedelta(seconds=10)


async def announce(tx: Transaction, state: str, now: datetime) -> None:
    """Tell how the runner of this process is; one that is absent is not told of."""
    if state != ABSENT:
        await tx.notes.set(_note(state), now.isoformat())


async def announced(tx: Transaction, now: datetime) -> str:
    """Say in a word how the runners are: as the best of them is."""
    for state in (READY, PREPARING):
        at = await tx.notes.get(_note(state))
        if at and now - datetime.fromisoformat(at) < RUNNER_GONE_AFTER:
            return state
    return ABSENT


def _note(state: str) -> str:
    return f"runner {state}"
