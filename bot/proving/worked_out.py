"""What came of running a card."""

from dataclasses import dataclass

from bot.catalog.card_pools import CardPool


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What was made of a card, what is wrong with it, and what is worth a look."""

    pool: CardPool
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
