"""What nudges bring: rates with Wilson's interval, and their lift against the control with Newcombe's."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from bot.learning.bandit import ARMS, CONTROL
from bot.learning.reminders import ReminderChoice

Z = 1.959963984540054  # 95 %
ENOUGH_LEFT_OUT = 200  # reminders; then a lift of ten points, from 25 to 35 %, is seen in four reports of five


CHOSEN_AT_RANDOM, ALL_KINDS, NOT_COMPARED = "at random", "all", "not compared"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the interval in which the true rate lies in 95 of 100 cases."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """Give the rate."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Give Wilson's score interval (1927)."""
        if not self.of:
            return 0.0, 1.0
        grown = 1 + Z * Z / self.of
        middle = (self.value + Z * Z / (2 * self.of)) / grown
        contact = Z * sqrt(self.value * (1 - self.value) / self.of + Z * Z / (4 * self.of * self.of)) / grown
        return max(0.0, middle - contact), min(1.0, middle + contact)


@dataclass(frozen=True, slots=True)
class Effect:
    """A kind of nudge against the control."""

    name: str
    rate: Share
    control: Share = Share(0, 0)

    @property
    def lift(self) -> float:
        """Give the difference of the rates."""
        return self.rate.value - self.control.value

    @property
    def interval(self) -> tuple[float, float]:
        """Give Newcombe's hybrid score interval of the difference (1998, method 10)."""
        (low, high), (low2, high2) = self.rate.interval, self.control.interval
        down = sqrt((self.rate.value - low) ** 2 + (high2 - self.control.value) ** 2)
        up = sqrt((high - self.rate.value) ** 2 + (self.control.value - low2) ** 2)
        return max(-1.0, self.lift - down), min(1.0, self.lift + up)


def effects(trials: Iterable[tuple[ReminderChoice, Share]]) -> list[Effect]:
    """Sum up the trials in which the dice alone decided between a call and none; at the end, what can't be compared.

    So all of them, and those whose kind the dice chose too, are a fair comparison. A kind that was chosen because it
    suits somebody says as much about that person as about the kind.
    """
    found = list(trials)
    fair = [(choice, rate) for choice, rate in found if CONTROL in choice.offered]
    control = _total(rate for choice, rate in fair if choice.arm == CONTROL)
    sent = [(choice, rate) for choice, rate in fair if choice.arm in ARMS]
    named = [(arm, [rate for choice, rate in sent if choice.arm == arm]) for arm in ARMS]
    named += [
        (CHOSEN_AT_RANDOM, [rate for choice, rate in sent if choice.random]),
        (ALL_KINDS, [rate for _, rate in sent]),
    ]
    rest = _total(rate for choice, rate in found if choice.arm in ARMS and CONTROL not in choice.offered)
    compared = [Effect(name, _total(rates), control) for name, rates in named]
    return [*compared, Effect(CONTROL, control), Effect(NOT_COMPARED, rest)]


def _total(rates: Iterable[Share]) -> Share:
    rates = list(rates)
    return Share(sum(rate.hits for rate in rates), sum(rate.of for rate in rates))
