"""What there is to do when a way is at its end: old hours without looking, katas, and open source, in turn for ever."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from bot.catalog.model import Catalog
from bot.learning.facts import SESSION_MINUTES, Fact, study

KEEP_FIT, KATAS = "keep-fit", "fit-katas"
"""The roadmap of what is done again and again, and its stage of small tasks; who follows it has no end before them."""
RESTS = timedelta(days=28)
"""How long a small task stays away once it is done, so that none becomes a habit; old hours fill its days."""
_AGAIN = "again "
"""How the note of a logged hour begins that was done once more; the id of the hour follows."""


def again(fact: Fact) -> Fact:
    """Write an hour that stands in the ledger once more: as study of its own day, and as no new progress."""
    return Fact(fact.at, fact.day, "log", fact.note, SESSION_MINUTES, f"{_AGAIN}{fact.ref}")


def hour_done(fact: Fact) -> str | None:
    """Name the hour that a fact of study is about, done for the first time or once more."""
    if fact.kind == "session":
        return fact.ref
    return fact.note.removeprefix(_AGAIN) if fact.kind == "log" and fact.note.startswith(_AGAIN) else None


def last_done(facts: Iterable[Fact], catalog: Catalog) -> Mapping[str, date]:
    """Tell of every hour on which day it was done last."""
    found: dict[str, date] = {}
    for fact in study(facts):
        hour = catalog.resolve(hour_done(fact) or "")
        if hour:
            found[hour] = max(fact.day, found.get(hour, fact.day))
    return found


def fit_hour(facts: Iterable[Fact], catalog: Catalog, today: date, checked: Callable[[str], bool]) -> str | None:
    """Choose the hour that keeps fit today: another kind every day, and of each kind what was done longest ago.

    Tasks that were done within four weeks rest, as long as there are old hours to do again.
    """
    road = catalog.roadmap(KEEP_FIT)
    if road is None:
        return None
    last = last_done(facts, catalog)
    pools = [_reviews(last, catalog, checked)]
    small = [[hour for item in stage.items() for hour in catalog.hours(item)] for stage in road.stages]
    pools += [[hour for hour in tasks if not pools[0] or today - last.get(hour, date.min) >= RESTS] for tasks in small]
    begin = today.toordinal() + sum(day == today for day in last.values())
    for step in range(len(pools)):
        pool = [hour for hour in pools[(begin + step) % len(pools)] if last.get(hour) != today]
        if pool:
            return min(pool, key=lambda hour: last.get(hour, date.min))
    return None


def _reviews(last: Mapping[str, date], catalog: Catalog, checked: Callable[[str], bool]) -> list[str]:
    """List the finished hours that can be done again, best those whose work is looked at."""
    fit = catalog.hours_within(catalog.roadmaps[KEEP_FIT])
    done = [hour for hour in last if hour in catalog.sessions and hour not in fit]
    return [hour for hour in done if checked(hour)] or done
