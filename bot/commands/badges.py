"""The roles of a community: what they are for, and whether one wants them."""

from dataclasses import replace

from bot.command import Call, command, handler, message
from bot.door.roles import Badges
from bot.learning.community_settings import settings_of
from bot.learning.earned_roles import trouble_of
from bot.values.action import NO, YES, BadAction
from bot.values.community import Community, Member
from bot.values.events import DeliveryDue
from bot.values.markup import verbatim
from bot.values.message import Aside, Paragraph, Reply, Step, Steps, Title
from bot.values.message_kinds import MessageKind
from bot.values.names import shown_name
from bot.views.community_blocks import how_to_grant, knows

TROUBLES_SHOWN = 5  # communities in one message


@command(shown="private")
async def badges(call: Call) -> Reply:
    """Show what one has earned here, who sees it, and how to take or decline it."""
    return await _shown(call, *await _here(call))


async def _shown(call: Call, community: Community, member: Member) -> Reply:
    titles = await Badges(call.words, call.catalogs).titles(call.tx, community, call.learner, call.now)
    earned = Steps(tuple(Step(verbatim(title), "done" if member.shown else "later") for title in titles))
    what = (earned,) if titles else (Paragraph(call.say("badges.none")),)
    state = Paragraph(call.say("badges.shown" if member.shown else "badges.hidden"))
    other = (
        call.button("badges.hide_button", "badges_show", NO)
        if member.shown
        else call.button("badges.show_button", "badges_show", YES, style="primary")
    )
    blocks = (Title(call.label("badges.title")), *what, state, Aside(call.say("badges.public")))
    return Reply(blocks, (other, call.button("common.board_button", "board")))


@handler(shown="private")
async def badges_show(call: Call, yes: str) -> Reply:
    """Take the badges with one's name, or decline both."""
    if yes not in {YES, NO}:
        raise BadAction(yes)
    community, member = await _here(call)
    member = replace(member, shown=yes == YES)
    await call.tx.members.save(community.place.address, member)
    return await _shown(call, community, member)


@message(MessageKind.BADGES_DENIED)
async def badges_denied(call: Call, event: DeliveryDue) -> Reply | None:
    """Tell who set a community up that a role could not be given; nothing when all is well by now."""
    places = [await call.tx.communities.find(place) for place in await call.tx.members.places_of(call.learner.key)]
    ailing = [place for place in places if place and _is_theirs(call, place)][:TROUBLES_SHOWN]
    if not ailing:
        return None
    told = [block for place in ailing for block in _missing(call, place)]
    return Reply((Title(call.label("badges.denied_title")), *told, Aside(call.say("badges.heals"))))


def _is_theirs(call: Call, community: Community) -> bool:
    return community.manager == call.learner.key and settings_of(community).roles and bool(trouble_of(community))


def _missing(call: Call, community: Community) -> tuple[Paragraph, Steps]:
    address = community.place.address
    said = call.say("badges.denied", place=shown_name(community.place.name) or address.id)
    return Paragraph(said), how_to_grant(call, address.platform, (trouble_of(community),))


async def _here(call: Call) -> tuple[Community, Member]:
    """Find the community and the membership; refuse where there are no roles."""
    if call.place.kind == "private":
        raise call.refusal("badges.elsewhere", call.button("common.board_button", "board"))
    if not knows(call, "roles"):
        raise call.refusal("badges.no_such")
    community = await call.tx.communities.find(call.place.address)
    member = await call.tx.members.find(call.place.address, call.learner.key)
    if community is None or member is None or not settings_of(community).roles:
        raise call.refusal("badges.off")
    return community, member
