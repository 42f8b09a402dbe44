"""Look ahead: whether a platform will carry all the nudges that are wanted at one moment."""

from collections.abc import Iterable, Iterator, Mapping
from math import ceil

from bot.ports.messenger import Rate
from bot.ports.slots import Peak

PEAK_SECONDS = 60.0


def peak_lines(peaks: Iterable[Peak], rates: Mapping[str, Rate]) -> Iterator[tuple[bool, str]]:
    """Say for each platform how full its fullest minute will be, and whether all fit into it."""
    for peak in peaks:
        rate = rates.get(peak.platform)
        if rate is None:
            continue
        fit = int(rate.most * PEAK_SECONDS / rate.per)
        line = f"{peak.platform}: at most {peak.people:,} reminders are due in one minute ({peak.at:%H:%M} UTC)"
        if peak.people <= fit:
            yield True, f"{line}; {fit:,} fit"
        else:
            late = ceil(peak.people / fit) - 1
            yield False, f"{line}, but only {fit:,} fit: the last ones will be {late} min late"
