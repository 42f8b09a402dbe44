"""Who sees a learner's name: what every room of the house says of it comes from here."""

from bot.command import Call
from bot.learning.community_settings import CommunitySettings, settings_of
from bot.values.events import Address
from bot.values.names import clean_name, shown_name

COMMUNITIES_NAMED = 5  # communities that are named; the others are counted


async def seen_by(call: Call) -> str:
    """Say who sees the learner's name; empty where nobody does."""
    places = [place for place in await call.tx.members.places_of(call.learner.key) if await _shown(call, place)]
    known = [community for place in places if (community := await call.tx.communities.find(place))]
    names = [shown_name(one.place.name) or one.place.address.id for one in known if _names(settings_of(one))]
    told = names[:COMMUNITIES_NAMED]
    if len(names) > COMMUNITIES_NAMED:
        told.append(call.label("settings.seen_more", n=len(names) - COMMUNITIES_NAMED))
    if call.learner.visible and await call.tx.cohorts.of(call.learner.key):
        told.append(call.label("settings.seen_group"))
    if told:
        return call.label("settings.seen", where=", ".join(told))
    return call.label("settings.seen_later") if call.learner.visible and clean_name(call.learner.name) else ""


def _names(settings: CommunitySettings) -> bool:
    """Tell whether a community shows anybody's name at all, on boards or by a role."""
    return settings.names or settings.roles


async def _shown(call: Call, place: Address) -> bool:
    member = await call.tx.members.find(place, call.learner.key)
    return member is not None and member.shown
