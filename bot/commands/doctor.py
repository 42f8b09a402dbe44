"""What keeps posts from working in a community, and how to mend it."""

from bot.clock import zone_label
from bot.command import Call, Preparation, command
from bot.learning.community_settings import GONE
from bot.reading.kinds import show_time
from bot.values.markup import Text
from bot.values.message import Aside, Block, Paragraph, Reply, Title
from bot.views.community_blocks import POSTS_READ, CommunitySetup, coming, home_of, where_words
from bot.views.dates_blocks import date_words
from bot.views.post_history_blocks import last_posts
from bot.views.setup_blocks import missing_blocks, paused


@command(shown="private", need="manager", prepare=Preparation.SURVEY)
async def doctor(call: Call) -> Reply:
    """Look at everything that a post needs."""
    if call.place.kind == "private":
        raise call.refusal("doctor.in_private", call.button("common.help_button", "help"))
    current = await home_of(call)
    ailments = _ailments(call, current)
    blocks: list[Block] = [Title(call.label("doctor.title")), *(ailments or [Paragraph(await _well(call, current))])]
    if ailments and current.live:
        blocks += await _next(call, current)
    deliveries = await call.tx.outbox.of(current.account.key, POSTS_READ) if current.set_up else ()
    posts = last_posts(call, current.account, deliveries)
    blocks += [Aside(call.say("doctor.last")), posts] if posts else []
    return Reply(
        tuple(blocks), (call.button("doctor.again_button", "doctor"), call.button("doctor.setup_button", "setup"))
    )


def _ailments(call: Call, current: CommunitySetup) -> list[Block]:
    found: list[Block] = []
    if call.survey is None:
        found.append(Paragraph(call.say("doctor.not_asked")))
    elif call.survey.synced is False:
        found.append(Paragraph(call.say("doctor.unsynced")))
    found += missing_blocks(call, current)
    if current.settings.trouble:
        key = "doctor.trouble_gone" if current.settings.trouble == GONE else "doctor.trouble"
        found.append(Paragraph(call.say(key)))
    return found


async def _well(call: Call, current: CommunitySetup) -> Text:
    """Say in one line that nothing is missing."""
    where = where_words(call, current)
    if not current.set_up:
        return call.say("doctor.not_set_up")
    if not current.live:
        return call.say("doctor.well_stopped", where=where)
    posts = await coming(call, current)
    if paused(call, current) or not posts:
        return call.say("doctor.well_paused", where=where)
    return call.say("doctor.well", where=where, date=date_words(call, posts[0][1].day), **_hour(current))


async def _next(call: Call, current: CommunitySetup) -> list[Block]:
    posts = await coming(call, current)
    date = date_words(call, posts[0][1].day) if posts else ""
    return [Aside(call.say("doctor.next", date=date, **_hour(current)))] if posts else []


def _hour(current: CommunitySetup) -> dict[str, object]:
    return {"time": show_time(current.settings.post_at), "zone": zone_label(current.account.zone)}
