"""A post did not get through: whoever set the community up is told once, in private."""

from bot.command import Call, message
from bot.learning.community_settings import GONE, lacked, settings_of
from bot.values.bounds import clip
from bot.values.community import Community
from bot.values.events import DeliveryDue
from bot.values.message import Aside, Block, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.values.names import shown_name
from bot.views.community_blocks import how_to_grant

DENIALS_SHOWN = 4  # communities in one message
PLACE_UNITS = 60


@message(MessageKind.POST_DENIED)
async def post_denied(call: Call, event: DeliveryDue) -> Reply | None:
    """Say where, what is missing and how it is granted; nothing when all is well by now."""
    places = [await call.tx.communities.find(place) for place in await call.tx.members.places_of(call.learner.key)]
    ailing = [place for place in places if place and _is_theirs(call, place)][:DENIALS_SHOWN]
    if not ailing:
        return None
    told = [block for place in ailing for block in _words(call, place)]
    return Reply((Title(call.label("post.denied_title")), *told))


def _is_theirs(call: Call, community: Community) -> bool:
    return community.manager == call.learner.key and bool(settings_of(community).trouble)


def _words(call: Call, community: Community) -> list[Block]:
    settings, address = settings_of(community), community.place.address
    place = shown_name(community.place.name, PLACE_UNITS) or clip(address.id, PLACE_UNITS)
    values = {"place": place, "where": clip(settings.where, PLACE_UNITS) or place}
    if settings.trouble == GONE:
        return [Paragraph(call.say("post.gone", **values))]
    missing = lacked(settings.trouble)
    if not missing:
        return [Paragraph(call.say("post.denied_unknown", **values)), Aside(call.say("post.heals"))]
    how = how_to_grant(call, address.platform, missing)
    return [Paragraph(call.say("post.denied", **values)), how, Aside(call.say("post.heals"))]
