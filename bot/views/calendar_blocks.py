"""The plan as a calendar, and what calendars were told of it."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.clock import DAY, at_wall
from bot.command import Call
from bot.learning.ics import MEDIA_TYPE, CalendarEvent, calendar
from bot.learning.study_days import USUAL_HOUR, Sitting, sittings, study_days
from bot.learning.told_plan import Told, by_day, digest, tell, uid
from bot.ports.calendars import Calendar
from bot.values.markup import parse, plain
from bot.values.media import File
from bot.views.plan_blocks import Outlook

ENTRIES = 28  # days of a calendar
INSTALLATION = "installation"  # the note with what tells this installation from others
JOINT = " + "


async def calendar_file(call: Call, ahead: Outlook) -> tuple[File, int]:
    """Write the calendar file of a plan, and tell how many days it plans; calendars know these days from now on."""
    installation = await _installation(call)
    days = study_days(_first_to_come(call, ahead.begin), call.learner.rest_days)
    found = by_day(sittings(ahead.coming(), days, call.learner.minutes), ENTRIES)
    coming = {day: _entry(call, uid(installation, call.learner.key, day), some) for day, some in found}
    told = await _told(call, digest(coming.values()), tuple(coming))
    fallen = (_fallen(call, uid(installation, call.learner.key, day), day) for day in told.days if day not in coming)
    entries = (replace(entry, sequence=told.sequence) for entry in (*coming.values(), *fallen))
    data = calendar(entries, call.label("calendar.name"), told.told_at)
    return File("python-hours.ics", data, MEDIA_TYPE), len(coming)


def study_hour(call: Call) -> time:
    """Give the time at which a learner means to study."""
    return call.learner.remind_at or USUAL_HOUR


async def _told(call: Call, plan: str, days: Sequence[date]) -> Told:
    """Keep what calendars are told now."""
    known = await call.tx.calendars.of(call.learner.key)
    before = Told(known.sequence, known.told_at, known.digest, known.days) if known else None
    told = tell(before, plan, days, call.today, call.now)
    if told != before:
        secret = known.secret if known else None
        kept = Calendar(told.sequence, told.days, told.digest, told.told_at, secret)
        await call.tx.calendars.save(call.learner.key, kept)
    return told


async def _installation(call: Call) -> str:
    """Name this installation; the first calendar gives it a name."""
    known = await call.tx.notes.get(INSTALLATION)
    if known is None:
        known = secrets.token_hex(16)
        await call.tx.notes.set(INSTALLATION, known)
    return known


def _entry(call: Call, name: str, found: Sequence[Sitting]) -> CalendarEvent:
    """Write a day of study."""
    hours = list({sitting.hour.id: sitting.hour for sitting in found}.values())
    about = (plain(parse(hour.session.build.text)) if hour.session else hour.item.title for hour in hours)
    link = next((hour.session.learn.link for hour in hours if hour.session), "")
    minutes = sum(sitting.minutes for sitting in found)
    titles = JOINT.join(hour.title for hour in hours)
    return CalendarEvent(name, _starts(call, found[0].day), minutes, titles, "\n\n".join(about), link)


def _fallen(call: Call, name: str, day: date) -> CalendarEvent:
    """Call a day off that was told before."""
    title = call.label("calendar.called_off")
    return CalendarEvent(name, _starts(call, day), call.learner.minutes, title, "", cancelled=True)


def _first_to_come(call: Call, begin: date) -> date:
    """Leave today out when its study is over."""
    end = _starts(call, begin) + timedelta(minutes=call.learner.minutes)
    return begin if end > call.now else begin + DAY


def _starts(call: Call, day: date) -> datetime:
    """Give the instant at which study starts on a learner's day; an hour before the day start is on the next date."""
    late = study_hour(call) < call.learner.day_start
    return at_wall(call.learner.zone, day + timedelta(days=late), study_hour(call))
