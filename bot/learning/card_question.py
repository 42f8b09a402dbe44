"""A card as it is asked: with which values, in which order, under which key a button finds the same question again."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from bot.catalog.card_pools import CardPool, Instance
from bot.catalog.card_values import ANSWER, fill
from bot.catalog.deck import AnyCard, kind_of
from bot.catalog.model import ExecutedCard, FaultCard, OrderCard, Session
from bot.catalog.recall_cards import RunCard

SHUFFLES = 10
"""How many orders the lines or options of a card come in."""
FindPool = Callable[[RunCard], CardPool | None]


@dataclass(frozen=True, slots=True)
class CardOption:
    """Something to choose; `reason` says what leads there, "" for the answer and where only the card says it."""

    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CardQuestion:
    """One question: the first of the `options` is the answer; where the kind is "typed" they are only known, not shown.

    `lines` are those to put in order, as they are shown; `orders` are the ones that hold, by the numbers shown, from 1.
    `asks` is the card's own question, None for what its kind usually asks; `shows` is what a faulty
    program prints, `mended` the program with its fix.
    """

    card: str
    kind: str
    key: str
    why: str
    answer: str
    asks: str | None = None
    code: str = ""
    options: tuple[CardOption, ...] = ()
    lines: tuple[str, ...] = ()
    orders: frozenset[tuple[int, ...]] = frozenset()
    shows: str = ""
    mended: str = ""

    def shuffled(self, learner: int) -> list[tuple[int, CardOption]]:
        """Give the options with their numbers in an order of the learner's own, another one each time."""
        return sorted(enumerate(self.options), key=lambda one: _mixed(f"{learner} {self.card} {self.key} {one[0]}"))

    @property
    def needed(self) -> int:
        """Tell how many lines an order has."""
        return len(next(iter(self.orders), ()))


def ask(card: AnyCard, find: FindPool, turn: int) -> CardQuestion | None:
    """Make the question of a turn, another one each time; None where nothing was worked out for the card."""
    return next(_questions(card, find, turn), None)


def asked(card: AnyCard, find: FindPool, key: str) -> CardQuestion | None:
    """Find the question that was asked under a key; None where the card has changed."""
    return next((found for found in _questions(card, find, None) if found.key == key), None)


def _questions(card: AnyCard, find: FindPool, turn: int | None) -> Iterator[CardQuestion]:
    """Give the question of a turn, or all that there are."""
    if isinstance(card, Session):
        yield from (_choice(card, n) for n in _turns(SHUFFLES, turn))
        return
    pool = find(card)
    if pool is None:
        return
    if isinstance(card, FaultCard):
        yield _fault(card, pool)
    elif isinstance(card, OrderCard):
        yield from (_order(card, pool, n) for n in _turns(SHUFFLES, turn))
    else:
        yield from (_executed(card, pool.instances[n]) for n in _turns(len(pool.instances), turn))


def _turns(count: int, turn: int | None) -> range:
    return range(count) if turn is None else range(turn % count, turn % count + 1)


def _choice(card: Session, shuffle: int) -> CardQuestion:
    check = card.check
    options = tuple(CardOption(text) for text in (check.answer, *check.wrong))
    key = f"{shuffle}{_short(repr((check.question, options)))}"
    return CardQuestion(card.id, kind_of(card), key, check.why or "", check.answer, check.question, options=options)


def _executed(card: ExecutedCard, instance: Instance) -> CardQuestion:
    values = dict(zip(card.given, instance.values, strict=True))
    told = {**values, **dict(zip(card.worked or {}, instance.worked, strict=True)), ANSWER: instance.prints}
    slips: dict[str, CardOption] = {}
    for slip, prints in zip(card.slips, instance.slips, strict=True):
        if prints != instance.prints:
            slips.setdefault(prints, CardOption(prints, fill(slip.why, told)))
    code = fill(card.code, values).rstrip("\n")
    return CardQuestion(
        card.id, kind_of(card), _short(code), fill(card.why, told), instance.prints,
        fill(card.ask, told) if card.ask else None, code, (CardOption(instance.prints), *slips.values()),
    )  # fmt: skip


def _order(card: OrderCard, pool: CardPool, shuffle: int) -> CardQuestion:
    lines = [*card.code.splitlines(), *card.extra]
    places = _mixed_up(len(lines), pool, Random(f"{card.id} {shuffle}"))  # noqa: S311  (a question, not a secret)
    number = {line: shown for shown, line in enumerate(places, 1)}
    orders = frozenset(tuple(number[line] for line in order) for order in pool.orders)
    return CardQuestion(
        card.id, kind_of(card), f"{shuffle}{pool.seal[:4]}", card.why, card.code.rstrip("\n"), card.ask,
        lines=tuple(lines[line] for line in places), orders=orders,
    )  # fmt: skip


def _mixed_up(count: int, pool: CardPool, chance: Random) -> list[int]:
    """Shuffle lines until those of the program don't stand in an order that holds."""
    need = {line for order in pool.orders for line in order}
    places = list(range(count))
    for _ in range(SHUFFLES):
        chance.shuffle(places)
        if tuple(line for line in places if line in need) not in pool.orders:
            break
    return places


def _fault(card: FaultCard, pool: CardPool) -> CardQuestion:
    lines = card.code.splitlines()
    lines[card.line - 1] = card.fix
    return CardQuestion(
        card.id, kind_of(card), pool.seal[:5], card.why, str(card.line), card.ask, card.code.rstrip("\n"),
        shows=pool.shows, mended="\n".join(lines),
    )  # fmt: skip


def _short(text: str) -> str:
    return _mixed(text).hex()[:6]


def _mixed(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()
