"""How near the end of a path is to somebody who is about to leave it."""

from bot.catalog.model import Roadmap
from bot.command import Call
from bot.learning.assessment import known_hours
from bot.learning.progress_fold import done_hours

NEAR_END = 12  # hours


async def leaves_near_end(call: Call, roadmap: Roadmap) -> int:
    """Count the hours that are left of the path that a learner leaves for a roadmap; 0 where that needs no word."""
    leaving = call.catalog.roadmap(call.learner.roadmap or "")
    if leaving is None or leaving.kind != "path" or roadmap.id == leaving.id or roadmap.kind == "foundation":
        return 0
    facts = list(await call.tx.ledger.facts(call.learner.key))
    left = call.catalog.hours_within(leaving) - done_hours(facts, call.catalog) - known_hours(facts, call.catalog)
    told = any(fact.kind == "warned" and fact.ref == leaving.id for fact in facts)
    return len(left) if len(left) <= NEAR_END and not told else 0
