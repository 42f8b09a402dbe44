"""The cards of a catalogue: the self-checks that have options, and those that stand in files of their own."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.catalog.model import Catalog, ExecutedCard, OrderCard, Session
from bot.catalog.recall_cards import RunCard

AnyCard = Session | RunCard


@lru_cache(maxsize=64)
def deck(catalog: Catalog) -> Mapping[str, AnyCard]:
    """Give every card by its id; a self-check has that of its hour."""
    return {card.id: card for card in _cards(catalog)}


@lru_cache(maxsize=64)
def cards_by_hour(catalog: Catalog) -> Mapping[str, tuple[AnyCard, ...]]:
    """Give the cards of each hour that has some."""
    found: dict[str, tuple[AnyCard, ...]] = {}
    for card in _cards(catalog):
        found[hour_of(card)] = (*found.get(hour_of(card), ()), card)
    return found


def hour_of(card: AnyCard) -> str:
    """Name the hour to which a card belongs."""
    return card.id if isinstance(card, Session) else card.hour


def kind_of(card: AnyCard) -> str:
    """Name the kind of a card."""
    if isinstance(card, Session):
        return "choice"
    if isinstance(card, ExecutedCard):
        return "executed" if card.is_chosen else "typed"
    return "order" if isinstance(card, OrderCard) else "fault"


def _cards(catalog: Catalog) -> Iterator[AnyCard]:
    yield from (session for session in catalog.sessions.values() if session.check.wrong)
    for cards in (catalog.executed, catalog.orders, catalog.faults):
        yield from cards.values()
