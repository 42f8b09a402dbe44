"""How long a path takes: what the phases add up to beside what is stated, with the assumption named."""

from dataclasses import dataclass
from typing import Literal

from bot.catalog.model import Catalog, Roadmap

HOURS_A_WEEK = 7
"""The assumption: one hour on every day."""
WEEKS_A_MONTH = 365.25 / 12 / 7
TOLERANCE_MONTHS = 10 / (365.25 / 12)
"""Ten days more than stated still count as roughly the same."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A beginner's time to a job (least, most): by the phases, and as the path guide states it."""

    weeks: tuple[int, int]
    stated_months: tuple[int, int]

    @property
    def hours(self) -> tuple[int, int]:
        """Give the hours of the phases, at one a day."""
        return self.weeks[0] * HOURS_A_WEEK, self.weeks[1] * HOURS_A_WEEK

    @property
    def months(self) -> tuple[float, float]:
        """Give the phases in months, to one decimal."""
        return round(self.weeks[0] / WEEKS_A_MONTH, 1), round(self.weeks[1] / WEEKS_A_MONTH, 1)

    @property
    def verdict(self) -> Literal["agrees", "longer", "shorter"]:
        """Say whether the phases end later or sooner than stated, or about then."""
        beyond = self.weeks[1] / WEEKS_A_MONTH - self.stated_months[1]
        if beyond > TOLERANCE_MONTHS:
            return "longer"
        return "shorter" if self.weeks[1] / WEEKS_A_MONTH < self.stated_months[0] else "agrees"


def weeks_of(roadmap: Roadmap) -> tuple[int, int]:
    """Add up the weeks of a roadmap's stages (least, most)."""
    stated = [stage.weeks for stage in roadmap.stages if stage.weeks]
    return sum(least for least, _ in stated), sum(most for _, most in stated)


def compare(catalog: Catalog, path: str, foundation: str = "fundamentals") -> Comparison:
    """Compare a path's phases, after a foundation, with the stated months; KeyError for an unknown path."""
    least, most = weeks_of(catalog.roadmaps[foundation])
    own_least, own_most = weeks_of(catalog.roadmaps[path])
    return Comparison((least + own_least, most + own_most), catalog.paths[path].months)
