"""What a manager may know of a community: counts of at least five people, and nothing that tells a smaller one."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from bot.clock import zone_of
from bot.values.community import Studied

LEAST = 5
ACTIVE, MONTH = timedelta(days=7), timedelta(days=28)
STOPPED = timedelta(days=14)  # without study for so long somebody has stopped, for now
WITH_POST = timedelta(days=1)  # study so soon after a post is put down to it
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class ShownCount:
    """A count as it may be told: `n` people, or these and a few `more`."""

    n: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Posted:
    """A daily post, and how the ledger names its hour."""

    at: datetime
    names: frozenset[str]


def nested(counts: Iterable[int]) -> list[ShownCount | None]:
    """Tell counts each of which holds the one before it; None is of too few people.

    No two that are told exactly differ by fewer people than may be told.
    """
    known, found = 0, list[ShownCount | None]()
    for count in counts:
        if count < LEAST:
            found.append(None)
        elif not known or count == known or count - known >= LEAST:
            known = count
            found.append(ShownCount(count))
        else:
            found.append(ShownCount(known, more=True))
    return found


def cells(counts: Mapping[Key, int]) -> dict[Key, int]:
    """Keep the counts that may be told.

    When a single small one is left out, it could be found by taking the others from a sum that is told elsewhere; the
    smallest of the others goes with it.
    """
    shown = {key: count for key, count in counts.items() if count >= LEAST}
    hidden = [key for key, count in counts.items() if 0 < count < LEAST]
    if len(hidden) == 1 and shown:
        del shown[min(shown, key=lambda key: shown[key])]
    return shown


def active(studies: Iterable[Studied], now: datetime, within: timedelta) -> int:
    """Count the people who studied lately."""
    return len({one.learner for one in studies if now - one.at <= within})


def took_part(studies: Iterable[Studied], posts: Iterable[Posted]) -> int:
    """Count the people who did the hour of a post soon after it."""
    known = list(posts)
    return len({one.learner for one in studies if any(_belongs(one, post) for post in known)})


def _belongs(one: Studied, post: Posted) -> bool:
    return one.ref in post.names and timedelta() <= one.at - post.at <= WITH_POST


def stopped_in(studies: Iterable[Studied], stages: Mapping[str, str], now: datetime) -> dict[str, int]:
    """Count, for each stage, the people who stopped there; `stages` gives the stage of what was studied."""
    last: dict[int, tuple[datetime, str]] = {}
    for one in studies:
        stage = stages.get(one.ref)
        if one.learner not in last or last[one.learner][0] <= one.at:
            last[one.learner] = (one.at, stage or last.get(one.learner, (one.at, ""))[1])
    return Counter(stage for at, stage in last.values() if stage and now - at > STOPPED)


def busy_hours(studies: Iterable[Studied], zone: str) -> dict[int, int]:
    """Count the people who study in each hour of the community's day."""
    seen = {(one.at.astimezone(zone_of(zone)).hour, one.learner) for one in studies}
    return Counter(hour for hour, _ in seen)


def best_hour(studies: Iterable[Studied], zone: str) -> int | None:
    """Give the hour in which most people study, if they are enough."""
    counts = busy_hours(studies, zone)
    hour = min(counts, key=lambda hour: (-counts[hour], hour), default=None)
    return hour if hour is not None and counts[hour] >= LEAST else None
