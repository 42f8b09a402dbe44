"""A rule about what was worked out for cards: it is there, and of the card as it stands."""

from collections.abc import Iterator
from pathlib import Path

from bot.catalog.card_pools import CardPools
from bot.catalog.faults import ContentFault
from bot.catalog.lint_cards import CARDS
from bot.catalog.read import Reading


def check_pools(content: Path, reading: Reading) -> Iterator[ContentFault]:
    """Name the cards that were not run since they changed."""
    pools = CardPools(content)
    for entry in (entry for part in CARDS for entry in reading.of(part)):
        if pools.find(entry.value) is None:
            yield entry.fault("was not run since it changed: mentor content cards")
