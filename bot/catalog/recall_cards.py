"""Cards that come back: a program to predict, lines to put in order, a fault to find. Frozen values, no I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.catalog.guide import STRICT

DRAWN = str | tuple[int | float | str, ...]
"""What a value is drawn from: a range such as `2..9` or `10..90 by 5`, or a list."""

LEAST_SLIPS = 2


@dataclass(frozen=True, slots=True)
class Slip:
    """A way to go wrong: `code` prints what somebody answers who goes it, `why` says what leads there."""

    __pydantic_config__ = STRICT
    code: str
    why: str


@dataclass(frozen=True, slots=True)
class ExecutedCard:
    """A program with fresh values: what does it print? Two slips or more make options, unless it is `typed`.

    `$name` stands for a value that is drawn from `given`, or worked out: `worked` are expressions that texts may name.
    Values for which `where` is false are drawn anew.
    """

    __pydantic_config__ = STRICT
    id: str
    hour: str
    given: Mapping[str, DRAWN]
    code: str
    why: str
    ask: str | None = None
    slips: tuple[Slip, ...] = ()
    typed: bool = False
    where: str | None = None
    worked: Mapping[str, str] | None = None

    @property
    def is_chosen(self) -> bool:
        """Tell whether there are options to choose from."""
        return len(self.slips) >= LEAST_SLIPS and not self.typed


@dataclass(frozen=True, slots=True)
class OrderCard:
    """Lines to put in order until the program prints `prints`; the lines of `extra` belong nowhere."""

    __pydantic_config__ = STRICT
    id: str
    hour: str
    ask: str
    code: str
    prints: str
    why: str
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FaultCard:
    """A program with one faulty line; with `fix` in the place of line number `line` it prints `prints`."""

    __pydantic_config__ = STRICT
    id: str
    hour: str
    ask: str
    code: str
    line: int
    fix: str
    prints: str
    why: str


RunCard = ExecutedCard | OrderCard | FaultCard
"""A card whose programs are run beforehand."""


@dataclass(frozen=True, slots=True)
class RecallSettings:
    """How cards come back: below which chance of being remembered, how many a day unasked, how long each kind takes."""

    __pydantic_config__ = STRICT
    retention: float = 0.85
    a_day: int = 2
    seconds: Mapping[str, int] = field(default_factory=dict)
