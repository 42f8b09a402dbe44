"""Instances of programs with fresh values: drawn, run by CPython, and looked at one by one."""

from collections.abc import Iterator, Sequence

from bot.catalog.card_pools import CardPool, Instance
from bot.catalog.card_values import ANSWER, CardValues, card_seal, draw, fill, programs
from bot.catalog.lint_text import markup_fault
from bot.catalog.model import ExecutedCard
from bot.catalog.recall_cards import LEAST_SLIPS
from bot.learning.card_judging import judge_typed
from bot.proving.card_programs import printed
from bot.proving.worked_out import WorkedOut

TRIES = 40
LONGEST_ANSWER, MOST_OPTION_LINES, WIDEST_OPTION = 60, 3, 40
LEAST_ANSWERS = 3
HASH_SEEDS = (0, 1)
ENDLESS = "EndlessError"
"""What stands there in the place of an answer that takes too many lines; nobody could give it."""


def work_out_instances(card: ExecutedCard, wanted: int) -> WorkedOut:
    """Run instances of a card, each twice: what hangs on the order of a set is no question."""
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
        faults += (*_judged(instance), *_texts(card, instance), *(_options if card.is_chosen else _typed)(instance))
    return WorkedOut(CardPool(card_seal(card), tuple(made)), tuple(dict.fromkeys(faults)))


def _drawn(card: ExecutedCard, wanted: int) -> list[CardValues]:
    """Draw different values for which `where` holds."""
    tried = {tuple(values.values()): values for seed in range(wanted * TRIES) for values in [draw(card, seed)]}
    found = list(tried.values())
    if card.where:
        told = printed([f"print(bool({fill(card.where, values)}))" for values in found])
        found = [values for values, said in zip(found, told, strict=True) if said == "True"]
    return found[:wanted]


def _instance(card: ExecutedCard, values: CardValues, results: Sequence[str]) -> Instance:
    slips = len(card.slips) + 1
    return Instance(tuple(values.values()), results[0], tuple(results[1:slips]), tuple(results[slips:]))


def _judged(instance: Instance) -> Iterator[str]:
    """Look whether the answer is taken, and no slip with it."""
    if not instance.prints.strip():
        yield f"prints nothing for {instance.values}"
    elif judge_typed(instance.prints, instance.prints).verdict != "right":
        yield f"its own answer would not be taken: {instance.prints!r}"
    if any(said.endswith(ENDLESS) for said in (instance.prints, *instance.slips)):
        yield f"goes on and on for {instance.values}"
    for slip in instance.slips:
        if slip != instance.prints and judge_typed(instance.prints, slip).verdict == "right":
            yield f"a slip would be taken for the answer: {instance.prints!r}, {slip!r}"


def _texts(card: ExecutedCard, instance: Instance) -> Iterator[str]:
    """Look whether texts are still well marked with the values in them."""
    values = dict(zip(card.given, instance.values, strict=True)) | {ANSWER: instance.prints}
    told = values | dict(zip(card.worked or {}, instance.worked, strict=True))
    for text in (card.why, *(slip.why for slip in card.slips)):
        if message := markup_fault(fill(text, told)):
            yield f"{message}: {fill(text, told)}"


def _options(instance: Instance) -> Iterator[str]:
    others = {slip for slip in instance.slips if slip != instance.prints}
    if len(others) < LEAST_SLIPS:
        yield f"has fewer than two other options for {instance.values}: {instance.prints!r}, {instance.slips}"
    for option in (instance.prints, *others):
        lines = option.splitlines()
        if len(lines) > MOST_OPTION_LINES or any(len(line) > WIDEST_OPTION for line in lines):
            yield f"an option has at most {MOST_OPTION_LINES} lines of {WIDEST_OPTION} characters: {option!r}"


def _typed(instance: Instance) -> Iterator[str]:
    if len(instance.prints) > LONGEST_ANSWER or "\n" in instance.prints:
        yield f"what is typed has one line of at most {LONGEST_ANSWER} characters: {instance.prints!r}"
