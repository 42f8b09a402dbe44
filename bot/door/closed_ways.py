"""A way to somebody was closed when something was to be sent: the next answer says so, and how it is opened."""

from contextlib import suppress
from dataclasses import replace

from bot.command import Call
from bot.reading.times import OFF
from bot.values.bounds import Unbounded
from bot.values.message import Answer, AnyButton, Aside, Link, Reply


def with_closed_ways(call: Call, answer: Answer) -> Answer:
    """Add to what nobody else sees that a message didn't get through, how it would, and which other ways there are."""
    key = f"app.closed_{call.sender.address.platform}"
    alone = answer.private or call.place.kind == "private"
    if not alone or not isinstance(answer.reply, Reply) or not call.words.has(key):
        return answer
    with suppress(Unbounded):
        said = replace(answer.reply, blocks=(*answer.reply.blocks, Aside(call.say(key))))
        answer = replace(answer, reply=said)
        answer = replace(answer, reply=replace(said, buttons=(*said.buttons, *_ways(call))))
    return answer


def _ways(call: Call) -> tuple[AnyButton, ...]:
    site = (Link(call.label("app.closed_web_button"), call.operator.site),) if call.operator.site else ()
    off = (call.button("app.closed_off_button", "remind", OFF),) if call.learner.remind_at else ()
    return (call.button("app.closed_link_button", "link"), *site, *off)
