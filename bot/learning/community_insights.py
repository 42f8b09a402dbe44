"""What a manager may know of a community: counts of at least five people, and nothing that tells a smaller one."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from bot.values.community import Lately, Studied

LEAST_PEOPLE = 5
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
        if count < LEAST_PEOPLE:
            found.append(None)
        elif not known or count == known or count - known >= LEAST_PEOPLE:
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
    shown = {key: count for key, count in counts.items() if count >= LEAST_PEOPLE}
    hidden = [key for key, count in counts.items() if 0 < count < LEAST_PEOPLE]
    if len(hidden) == 1 and shown:
        del shown[min(shown, key=lambda key: shown[key])]
    return shown


def active(people: Iterable[Lately], now: datetime, within: timedelta) -> int:
    """Count the people who studied lately."""
    return sum(now - one.last_at <= within for one in people)


def took_part(people: Iterable[Lately]) -> int:
    """Count the people who did the hour of a post soon after it."""
    return sum(one.with_post for one in people)


def did_hour(one: Studied, posts: Iterable[Posted]) -> bool:
    """Tell whether study is the hour of a post, soon after it."""
    return any(one.ref in post.names and timedelta() <= one.at - post.at <= WITH_POST for post in posts)


class Stops:
    """In which stage people stopped, gathered slice by slice; `stages` gives the stage of what was studied."""

    def __init__(self, stages: Mapping[str, str]) -> None:
        self._stages, self._last = stages, dict[int, str]()

    def add(self, studies: Iterable[Studied]) -> None:
        """Look at the last study of people, the latest first; what has no stage says nothing."""
        for one in studies:
            if one.ref in self._stages:
                self._last.setdefault(one.learner, self._stages[one.ref])

    def counts(self) -> dict[str, int]:
        """Count the people in each stage."""
        return Counter(self._last.values())


def busy_hours(people: Iterable[Lately]) -> Counter[int]:
    """Count the people who study in each hour of the day."""
    return Counter(hour for one in people for hour in range(24) if one.hours >> hour & 1)


def best_hour(counts: Mapping[int, int]) -> int | None:
    """Give the hour in which most people study, if they are enough."""
    hour = min(counts, key=lambda hour: (-counts[hour], hour), default=None)
    return hour if hour is not None and counts[hour] >= LEAST_PEOPLE else None
