"""Three ways in which people may forget; none of them is the one by which cards are chosen.

`recall(day)` is how likely something is remembered, `meet(day, known)` what an answer does. Days are counted from the
day on which it was learned. `strength` belongs to a person, `used` says that daily work keeps it fresh.
"""

from math import exp, log
from random import Random
from typing import Protocol


class SimulatedMemory(Protocol):
    """One thing in one head."""

    def recall(self, day: float) -> float:
        """Tell how likely it is remembered."""

    def meet(self, day: float, known: bool) -> None:
        """Be asked, and read what is so."""


class Exponential:
    """Forgetting halves in equal times; what was nearly forgotten and still known gains most, what was not loses."""

    def __init__(self, chance: Random, strength: float, used: bool) -> None:
        self._days = self._first = strength * chance.lognormvariate(log(30), 1.0) * (30 if used else 1)
        self._met = 0.0

    def recall(self, day: float) -> float:
        """Tell how likely it is remembered."""
        return exp(-(day - self._met) / self._days)

    def meet(self, day: float, known: bool) -> None:
        """Be asked, and read what is so."""
        gain = 1 + 2.5 * (1 - self.recall(day)) ** 0.7
        self._days = self._days * gain if known else max(self._first * 0.7, self._days * 0.4)
        self._met = day


class PowerLaw:
    """ACT-R with the decay of Pavlik and Anderson: each meeting fades by a power, faster when it came too soon."""

    SCALE, FLOOR, SPREAD, DECAY, THRESHOLD, NOISE = 2_160, 600, 0.217, 0.177, -0.704, 0.408

    def __init__(self, chance: Random, strength: float, used: bool) -> None:
        self._base = chance.gauss(0, 0.35) + 0.35 * log(strength) + (2.35 if used else 1.15)
        self._met: list[tuple[float, float]] = []
        self.meet(0, known=True)

    def recall(self, day: float) -> float:
        """Tell how likely it is remembered."""
        return 1 / (1 + exp((self.THRESHOLD - self._base - self._activation(day)) / self.NOISE))

    def meet(self, day: float, known: bool) -> None:
        """Be asked, and read what is so."""
        decay = self.SPREAD * exp(self._activation(day)) + self.DECAY if self._met else self.DECAY
        self._met.append((day, decay))

    def _activation(self, day: float) -> float:
        return log(sum(((day - met) * self.SCALE + self.FLOOR) ** -decay for met, decay in self._met))


class TwoStores:
    """A part that is gone within days and one that stays for months; a hard answer moves more into the second."""

    FAST = 5

    def __init__(self, chance: Random, strength: float, used: bool) -> None:
        self._slow = strength * chance.lognormvariate(log(60), 1.0) * (20 if used else 1)
        self._share, self._met = 0.97 if used else 0.45, 0.0

    def recall(self, day: float) -> float:
        """Tell how likely it is remembered."""
        gap = day - self._met
        return (1 - self._share) * exp(-gap / self.FAST) + self._share * exp(-gap / self._slow)

    def meet(self, day: float, known: bool) -> None:
        """Be asked, and read what is so."""
        hard = 1 - self.recall(day)
        if known:
            self._share += (1 - self._share) * (0.15 + 0.5 * hard)
            self._slow *= 1 + 1.2 * hard
        else:
            self._share, self._slow = max(0.3, self._share * 0.75), self._slow * 0.8
        self._met = day
