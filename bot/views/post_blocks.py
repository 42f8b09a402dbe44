"""How a daily post looks."""

from collections.abc import Sequence

from bot.command import Call
from bot.learning.community_settings import PostContents
from bot.values.bounds import clip
from bot.values.events import DeliveryDue
from bot.values.markup import parse
from bot.values.message import THREAD_UNITS, AnyButton, Aside, Block, Link, Paragraph, Reply, Title
from bot.values.names import shown_name
from bot.views.hour_blocks import numbered_hour, path_of
from bot.views.nudge_blocks import late_words

POST_NAMES = 10  # shown in a post; the others are counted
POST_NAME_UNITS = 32


def post_reply(call: Call, event: DeliveryDue, contents: PostContents, did: Sequence[Block], thread: bool) -> Reply:
    """Write the post of a day."""
    blocks = (*late_words(call, event.due_at), *_hour(call, contents), *_tip(call, contents), *did)
    name = (
        clip(call.label("post.thread", title=contents.hour.title), THREAD_UNITS - 1) if contents.hour and thread else ""
    )
    return Reply((*blocks, Aside(call.say("post.press"))), tuple(_buttons(call, contents)), thread=name)


def did_words(call: Call, n: int, names: Sequence[str]) -> list[Block]:
    """Say how many learned on the day before, some of them by name."""
    if not n:
        return []
    listed = [shown_name(name, POST_NAME_UNITS) for name in names if shown_name(name)]
    if not listed:
        return [Paragraph(call.say("post.did_yesterday", n=n))]
    key = "post.did_names_more" if n > len(listed) else "post.did_names"
    return [Paragraph(call.say(key, n=n - len(listed), names=", ".join(listed)))]


def _hour(call: Call, contents: PostContents) -> list[Block]:
    if contents.hour is None:
        return []
    lead = call.say("post.again") if contents.again else call.say("post.lead")
    return [Paragraph(lead), *numbered_hour(call, contents.hour, contents.n, len(path_of(call)))]


def _tip(call: Call, contents: PostContents) -> list[Block]:
    if contents.tip is None:
        return []
    if contents.hour is None:
        return [Title(call.label("tip.title")), Paragraph(parse(contents.tip.text))]
    return [Aside(call.say("post.tip", text=parse(contents.tip.text)))]


def _buttons(call: Call, contents: PostContents) -> list[AnyButton]:
    args = (contents.hour.id,) if contents.hour else ()
    did = call.button("post.did_button", "did_hour", *args, style="primary")
    session = contents.hour.session if contents.hour else None
    read = [Link(call.label("hour.read_button"), session.learn.link)] if session else []
    return [did, call.button("common.today_button", "today"), *read]
