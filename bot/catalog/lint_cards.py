"""Rules about cards that can be seen without running them."""

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.catalog.card_values import ANSWER, BadValues, CardValues, draw, fill, how_many
from bot.catalog.faults import ContentFault
from bot.catalog.lint_text import markup_fault
from bot.catalog.model import Check, ExecutedCard, FaultCard, OrderCard
from bot.catalog.read import Entry, Reading
from bot.values.bounds import units

CARDS = ("executed", "orders", "faults")
WRONG_OPTIONS = (2, 3)
OPTION_UNITS = 160
WHY_WORDS = (8, 60)
LEAST_INSTANCES = 500
CODE_LINES, CODE_WIDTH = 12, 60
ORDER_LINES, FAULT_LINES = (3, 7), (2, 8)
Broken = Iterator[str]


def check_cards(reading: Reading) -> Iterator[ContentFault]:
    """Check every card, and the self-checks that are cards."""
    for entry in reading.of("sessions"):
        yield from (entry.fault(message, "check") for message in _self_check(entry.value.check))
    rules: Mapping[str, Callable[[Any], Broken]] = {"executed": _executed, "orders": _order, "faults": _fault}
    for part, rule in rules.items():
        for entry in reading.of(part):
            yield from (entry.fault(message) for message in (*_common(entry), *_safely(rule, entry.value)))


def _safely(rule: Callable[[Any], Broken], card: Any) -> Broken:
    try:
        yield from rule(card)
    except BadValues as error:
        yield str(error)


def _self_check(check: Check) -> Broken:
    if not check.wrong:
        return
    least, most = WRONG_OPTIONS
    options = (check.answer, *check.wrong)
    if not least <= len(check.wrong) <= most:
        yield f"has {len(check.wrong)} wrong options, and a card has {least} or {most}"
    if len({option.casefold().strip("`. ") for option in options}) < len(options):
        yield "has an option twice"
    if any(units(option) > OPTION_UNITS for option in options):
        yield f"an option has at most {OPTION_UNITS} characters"
    yield from _reason(check.why or "", "why")


def _reason(text: str, name: str) -> Broken:
    least, most = WHY_WORDS
    if not least <= len(text.split()) <= most:
        yield f"{name} has {len(text.split())} words, and a reason has {least} to {most}"
    if "!" in text.replace("!=", ""):
        yield f"{name} has an exclamation mark"


def _common(entry: Entry) -> Broken:
    card = entry.value
    for name, text in (("ask", card.ask or ""), ("why", card.why)):
        if message := markup_fault(text):
            yield f"{name} {message}"
    yield from _reason(card.why, "why")
    lines = card.code.splitlines()
    if len(lines) > CODE_LINES or any(units(line) > CODE_WIDTH for line in lines):
        yield f"code has at most {CODE_LINES} lines of {CODE_WIDTH} characters"


def _executed(card: ExecutedCard) -> Broken:
    if len(card.slips) > WRONG_OPTIONS[1]:
        yield f"has at most {WRONG_OPTIONS[1]} slips"
    for slip in card.slips:
        yield from _reason(slip.why, "the why of a slip")
    yield from _given(card)
    yield from _filled(card, draw(card, 0))


def _given(card: ExecutedCard) -> Broken:
    for name in card.given:
        if not name.isidentifier() or name != name.lower() or name == ANSWER:
            yield f"given.{name}: a name has small letters, and {ANSWER!r} is taken"
    if how_many(card) < LEAST_INSTANCES:
        yield f"has {how_many(card)} instances, and {LEAST_INSTANCES} are the least"


def _filled(card: ExecutedCard, values: CardValues) -> Broken:
    for name in card.given:
        if _unused(card, name, values):
            yield f"given.{name} is not used in the code"
    told = {**values, ANSWER: "0", **dict.fromkeys(card.worked or {}, "0")}
    for text in (card.ask or "", card.why, *(slip.why for slip in card.slips)):
        fill(text, told)
    conditions = [card.where] if card.where else []
    for source in (card.code, *(slip.code for slip in card.slips), *(card.worked or {}).values(), *conditions):
        yield from _python(fill(source, values))


def _unused(card: ExecutedCard, name: str, values: CardValues) -> bool:
    """Tell whether the code is the same without this value."""
    return fill(card.code, values) == fill(card.code, {**values, name: "\0"})


def _order(card: OrderCard) -> Broken:
    lines = [*card.code.splitlines(), *card.extra]
    least, most = ORDER_LINES
    if not least <= len(lines) <= most:
        yield f"has {len(lines)} lines with those that belong nowhere, and can have {least} to {most}"
    if len(set(lines)) < len(lines) or not all(line.strip() for line in lines):
        yield "has a line twice, or an empty one"
    yield from _python(card.code)


def _fault(card: FaultCard) -> Broken:
    lines = card.code.splitlines()
    least, most = FAULT_LINES
    if not least <= len(lines) <= most or not all(line.strip() for line in lines):
        yield f"code has {least} to {most} lines, none of them empty"
    if not 1 <= card.line <= len(lines):
        yield f"line {card.line} is not among its {len(lines)}"
    elif lines[card.line - 1] == card.fix:
        yield "the fix is the line that it mends"


def _python(text: str) -> Broken:
    try:
        ast.parse(text)
    except SyntaxError as error:
        yield f"is no Python in line {error.lineno}: {error.msg}: {text.splitlines()[0]}"
