"""Work out cards with CPython, and name every card that doesn't hold what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from bot.catalog.card_pools import CardPool, Instance
from bot.catalog.card_values import Values, card_seal, draw, fill, programs
from bot.catalog.model import ExecutedCard, FaultCard, OrderCard
from bot.proving.card_programs import printed

POOL = 40
"""Instances of a card that are kept: somebody meets it for years before one comes twice."""
TRIES = 40
LONGEST_ANSWER, LONGEST_OPTION_LINES, WIDEST_OPTION = 60, 3, 40
HASH_SEEDS = (0, 1)
LEAST_ANSWERS = 3


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What was made of a card, and what is wrong with it."""

    pool: CardPool
    faults: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def worked_out(card: ExecutedCard | OrderCard | FaultCard, instances: int = POOL) -> WorkedOut:
    """Run a card: each instance twice, since what hangs on the order of a set is no question."""
    if isinstance(card, ExecutedCard):
        return _executed(card, instances)
    return _order(card) if isinstance(card, OrderCard) else _fault(card)


def _executed(card: ExecutedCard, wanted: int) -> WorkedOut:
    drawn = _drawn(card, wanted)
    sources = [list(programs(card, values)) for values in drawn]
    flat = [program for source in sources for program in source]
    first, again = (printed(flat, seed) for seed in HASH_SEEDS)
    results = iter(first)
    made = [
        _instance(card, values, [next(results) for _ in source]) for values, source in zip(drawn, sources, strict=True)
    ]
    faults = [] if first == again else ["prints something else each time"]
    faults += [] if len(made) == wanted else [f"has {len(made)} instances, and {wanted} are wanted: draw from more"]
    if len({instance.prints for instance in made}) < LEAST_ANSWERS:
        faults.append(f"has fewer than {LEAST_ANSWERS} different answers: the values don't matter")
    for instance in made:
        faults += _faults_of(card, instance)
    return WorkedOut(CardPool(card_seal(card), tuple(made)), tuple(dict.fromkeys(faults)))


def _drawn(card: ExecutedCard, wanted: int) -> list[Values]:
    """Draw different values for which `where` holds."""
    tried = {tuple(values.values()): values for seed in range(wanted * TRIES) for values in [draw(card, seed)]}
    found = list(tried.values())
    if card.where:
        told = printed([f"print(bool({fill(card.where, values)}))" for values in found])
        found = [values for values, said in zip(found, told, strict=True) if said == "True"]
    return found[:wanted]


def _instance(card: ExecutedCard, values: Values, results: Sequence[str]) -> Instance:
    slips = len(card.slips) + 1
    return Instance(tuple(values.values()), results[0], tuple(results[1:slips]), tuple(results[slips:]))


def _faults_of(card: ExecutedCard, instance: Instance) -> Iterator[str]:
    lines = instance.prints.splitlines()
    if not lines:
        yield f"prints nothing for {instance.values}"
    elif card.is_chosen:
        others = {slip for slip in instance.slips if slip != instance.prints}
        if len(others) < 2:
            yield f"has fewer than two other options for {instance.values}: {instance.prints!r}, {instance.slips}"
        if any(len(lines) > LONGEST_OPTION_LINES for lines in (lines, *(slip.splitlines() for slip in others))):
            yield f"an option has at most {LONGEST_OPTION_LINES} lines"
        if any(len(line) > WIDEST_OPTION for line in lines):
            yield f"a line of an option has at most {WIDEST_OPTION} characters: {instance.prints!r}"
    elif len(instance.prints) > LONGEST_ANSWER or len(lines) > 1:
        yield f"what is typed has one line of at most {LONGEST_ANSWER} characters: {instance.prints!r}"


def _order(card: OrderCard) -> WorkedOut:
    lines = [*card.code.splitlines(), *card.extra]
    need = len(card.code.splitlines())
    orders = list(permutations(range(len(lines)), need))
    told = printed(["\n".join(lines[number] for number in order) for order in orders])
    held = tuple(order for order, said in zip(orders, told, strict=True) if said == card.prints.rstrip("\n"))
    faults = []
    if tuple(range(need)) not in held:
        faults.append(f"prints {told[orders.index(tuple(range(need)))]!r}, and not {card.prints!r}")
    if any(number >= need for order in held for number in order):
        faults.append("can be built with a line of `extra`")
    if len(held) > len(orders) // 4:
        faults.append(f"{len(held)} of {len(orders)} orders print the same: little is asked")
    others = ["\n".join(lines[number] for number in order) for order in held if order != tuple(range(need))]
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
