"""The plan: a rhythm, honest dates, and a calendar file of the hours to come."""

from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Annotated

from bot.clock import DAY, at_wall, zone_label
from bot.command import Call, command, handler
from bot.learning.ics import MEDIA_TYPE, CalendarEvent, calendar
from bot.learning.study_days import USUAL_HOUR, Sitting, sittings, study_days
from bot.reading.kinds import OnlyKind
from bot.values.markup import parse, plain
from bot.values.media import File
from bot.values.message import Aside, Button, Paragraph, Reply, Title
from bot.views.plan_blocks import Outlook, outlook, plan_blocks

ICS = OnlyKind("ics")
ENTRIES = 28  # of a calendar file


@command(shown="private")
async def plan(call: Call, format: Annotated[str | None, ICS] = None) -> Reply:
    """Show the plan, or send its calendar file."""
    ahead = outlook(call, list(await call.tx.ledger.facts(call.learner.key)))
    return _file(call, ahead) if format else Reply(plan_blocks(call, ahead), _buttons(call))


@handler(shown="private")
async def plan_ics(call: Call) -> Reply:
    """Send the calendar file."""
    return _file(call, outlook(call, list(await call.tx.ledger.facts(call.learner.key))))


def _file(call: Call, ahead: Outlook) -> Reply:
    if not ahead.left:
        raise call.refusal("today.finished", call.button("common.roadmap_button", "roadmap"))
    days = study_days(_first_to_come(call, ahead.begin), call.learner.rest_days)
    coming = list(islice(sittings(ahead.left, days, call.learner.minutes), ENTRIES))
    data = calendar((_entry(call, sitting) for sitting in coming), call.label("plan.calendar_name"), call.now)
    text = call.say("plan.file", n=len(coming), time=f"{_hour(call):%H:%M}", zone=zone_label(call.learner.zone))
    blocks = (Title(call.label("plan.file_title")), Paragraph(text), Aside(call.say("plan.file_again")))
    return Reply(blocks, (call.button("common.plan_button", "plan"),), file=File("python-hours.ics", data, MEDIA_TYPE))


def _entry(call: Call, sitting: Sitting) -> CalendarEvent:
    hour = sitting.hour
    start = _starts(call, sitting.day) + timedelta(minutes=sitting.after)
    session = hour.session
    about = plain(parse(session.build.text)) if session else hour.item.title
    uid = f"{hour.id}-{sitting.part}-{call.learner.key}@python-mentor"
    return CalendarEvent(uid, start, sitting.minutes, hour.title, about, session.learn.link if session else "")


def _first_to_come(call: Call, begin: date) -> date:
    """Leave today out when its hour is over."""
    return begin if _starts(call, begin) > call.now else begin + DAY


def _starts(call: Call, day: date) -> datetime:
    """Give the instant at which study starts on a learner's day; an hour before the day start is on the next date."""
    late = _hour(call) < call.learner.day_start
    return at_wall(call.learner.zone, day + timedelta(days=late), _hour(call))


def _hour(call: Call) -> time:
    return call.learner.remind_at or USUAL_HOUR


def _buttons(call: Call) -> tuple[Button, ...]:
    return (
        call.button("common.today_button", "today", style="primary"),
        call.button("plan.rest_button", "plan_rest"),
        call.button("plan.minutes_button", "plan_minutes"),
        call.button("plan.begin_button", "plan_begin"),
        call.button("plan.ics_button", "plan_ics"),
        call.button("plan.pause_button", "pause"),
    )
