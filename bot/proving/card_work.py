"""Work out cards with CPython, and name every card that doesn't hold what it says."""

from itertools import permutations

from bot.catalog.card_pools import CardPool
from bot.catalog.card_values import card_seal
from bot.catalog.model import ExecutedCard, FaultCard, OrderCard
from bot.catalog.recall_cards import RunCard
from bot.proving.card_instances import work_out_instances
from bot.proving.card_programs import printed
from bot.proving.worked_out import WorkedOut

POOL_SIZE = 40
"""Instances of a card that are kept: somebody meets it for years before one comes twice."""
ORDERS_SHARE = 4
"""One order in so many may hold; where more do, little is asked."""


def work_out(card: RunCard, instances: int = POOL_SIZE) -> WorkedOut:
    """Run a card of any kind."""
    if isinstance(card, ExecutedCard):
        return work_out_instances(card, instances)
    return _order(card) if isinstance(card, OrderCard) else _fault(card)


def _order(card: OrderCard) -> WorkedOut:
    lines = [*card.code.splitlines(), *card.extra]
    need, wanted = len(card.code.splitlines()), card.prints.rstrip("\n")
    orders = list(permutations(range(len(lines)), need))
    told = printed(["\n".join(lines[number] for number in order) for order in orders])
    held = tuple(order for order, said in zip(orders, told, strict=True) if said == wanted)
    own, faults = tuple(range(need)), []
    if own not in held:
        faults.append(f"prints {told[orders.index(own)]!r}, and not {wanted!r}")
    if any(number >= need for order in held for number in order):
        faults.append("can be built with a line of `extra`")
    if len(held) * ORDERS_SHARE > len(orders):
        faults.append(f"{len(held)} of {len(orders)} orders print the same: little is asked")
    others = ("\n".join(lines[number] for number in order) for order in held if order != own)
    notes = tuple(f"this order holds as well:\n{other}" for other in others)
    return WorkedOut(CardPool(card_seal(card), orders=held), tuple(faults), notes)


def _fault(card: FaultCard) -> WorkedOut:
    lines = card.code.splitlines()
    mended = [*lines[: card.line - 1], card.fix, *lines[card.line :]]
    shows, right = printed(["\n".join(lines), "\n".join(mended)])
    wanted = card.prints.rstrip("\n")
    faults = [] if right == wanted else [f"mended it prints {right!r}, and not {wanted!r}"]
    faults += ["prints what it should already"] if shows == wanted else []
    return WorkedOut(CardPool(card_seal(card), shows=shows), tuple(faults))
