"""How near the end of a path somebody is who wants to leave it."""

from collections.abc import Sequence

from bot.catalog.model import Catalog, Roadmap
from bot.learning.facts import Fact, effective
from bot.learning.progress_fold import done_hours, of_roadmap

NEAR_THE_END = 12  # hours, about two weeks of evenings


def hours_short(facts: Sequence[Fact], catalog: Catalog, road: Roadmap | None) -> int:
    """Give the hours that are left of a path which is nearly whole; 0 where there's nothing to say, or it was said."""
    if road is None or road.kind != "path":
        return 0
    if any((fact.kind, fact.ref) == ("forewarned", road.id) for fact in effective(facts)):
        return 0
    progress = of_roadmap(road, catalog, done_hours(facts, catalog))
    left = progress.of - progress.done
    return left if progress.done and left <= NEAR_THE_END else 0
