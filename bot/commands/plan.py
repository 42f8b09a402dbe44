"""The plan: a rhythm, honest dates, and a calendar file of the hours to come."""

from typing import Annotated

from bot.clock import zone_label
from bot.command import Call, command, handler
from bot.reading.kinds import OnlyKind
from bot.values.message import Aside, Button, Paragraph, Reply, Title
from bot.views.calendar_blocks import calendar_file, study_hour
from bot.views.plan_blocks import Outlook, outlook, plan_blocks

ICS = OnlyKind("ics")


@command(shown="private")
async def plan(call: Call, format: Annotated[str | None, ICS] = None) -> Reply:
    """Show the plan, or send its calendar file."""
    ahead = outlook(call, list(await call.tx.ledger.facts(call.learner.key)))
    return await _file(call, ahead) if format else Reply(plan_blocks(call, ahead), _buttons(call))


@handler(shown="private")
async def plan_ics(call: Call) -> Reply:
    """Send the calendar file."""
    return await _file(call, outlook(call, list(await call.tx.ledger.facts(call.learner.key))))


async def _file(call: Call, ahead: Outlook) -> Reply:
    if not ahead.left:
        raise call.refusal("plan.finished", call.button("common.today_button", "today"))
    file, n = await calendar_file(call, ahead)
    text = call.say("plan.file", n=n, time=f"{study_hour(call):%H:%M}", zone=zone_label(call.learner.zone))
    blocks = (Title(call.label("plan.file_title")), Paragraph(text), Aside(call.say("plan.file_again")))
    return Reply(blocks, (_feed_button(call), call.button("common.plan_button", "plan")), file=file)


def _feed_button(call: Call) -> Button:
    return call.button("calendar.again_button", "plan_feed")


def _buttons(call: Call) -> tuple[Button, ...]:
    return (
        call.button("common.today_button", "today", style="primary"),
        call.button("plan.rest_button", "plan_rest"),
        call.button("plan.minutes_button", "plan_minutes"),
        call.button("plan.begin_button", "plan_begin"),
        call.button("plan.ics_button", "plan_ics"),
        _feed_button(call),
        call.button("promise.button", "promise"),
        call.button("plan.pause_button", "pause"),
    )
