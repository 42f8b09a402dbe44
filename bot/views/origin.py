"""Where somebody came from: a link to the mentor can say so."""

from bot.command import Call
from bot.learning.facts import Fact
from bot.values.community import FROM
from bot.values.events import Address
from bot.values.message import Aside
from bot.values.names import shown_name


async def origin_words(call: Call) -> Aside | None:
    """Keep the origin of who is new here, once, and name the community that it is, to its members only."""
    if not call.sender.origin or call.learner.onboarded:
        return None
    facts = await call.tx.ledger.facts(call.learner.key)
    if not any(fact.kind == "origin" for fact in facts):
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "origin", call.sender.origin))
    place = Address(call.sender.address.platform, call.sender.origin.removeprefix(FROM))
    community = await call.tx.communities.find(place)
    if community is None or not community.place.name or not await call.tx.members.find(place, call.learner.key):
        return None
    return Aside(call.say("start.from_place", name=shown_name(community.place.name)))
