"""What a figure is: rows side by side, and goals that are reached or missed."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: all of it, or a share of it in a single run."""

    share: float = 1.0

    def of(self, number: int, least: int = 10) -> int:
        """Scale a number."""
        return max(least, round(number * self.share))

    def runs(self, number: int = 5) -> int:
        """Say how often something is repeated."""
        return number if self.share == 1 else 1


@dataclass(frozen=True, slots=True)
class Goal:
    """A number that was promised, and the one that was measured."""

    text: str
    measured: float
    most: float | None = None
    least: float | None = None
    unit: str = ""

    @property
    def reached(self) -> bool:
        """Tell whether it was kept."""
        return (self.most is None or self.measured <= self.most) and (self.least is None or self.measured >= self.least)

    def __str__(self) -> str:
        return f"{'reached' if self.reached else '**missed**'}: {self.text}: {number(self.measured)}{self.unit}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the list of goals, as it is printed."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[object]]
    goals: Sequence[Goal] = ()
    notes: Sequence[str] = field(default=())

    def markdown(self) -> str:
        """Write the figure as Markdown."""
        table = [self.headings, ["---"] * len(self.headings), *self.rows]
        lines = ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in table]
        goals = [f"* {goal}" for goal in self.goals]
        return "\n".join([f"## {self.title}", "", *lines, "", *goals, *([""] if self.notes else []), *self.notes, ""])


class Stopwatch:
    """Seconds that a block takes; the collector of garbage is run before it, not in it."""

    seconds = 0.0

    def __enter__(self) -> "Stopwatch":
        gc.collect()
        self._began = perf_counter()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.seconds = perf_counter() - self._began


def middle(values: Sequence[float]) -> float:
    """Give the median."""
    return float(median(values))


def number(value: float) -> str:
    """Write a number with as many digits as it deserves."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _cell(cell: object) -> str:
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return str(cell)
    return number(cell)
