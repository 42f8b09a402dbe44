"""A reminder that is asked for in a sentence: remind me at 9pm in Tokyo; or 9pm Berlin, typed alone."""

from typing import Any

from bot.clock import zone_label
from bot.command import Call
from bot.commands.remind import remind
from bot.reading.arguments import Misread, OptionSpec
from bot.reading.option_walk import Walk, written
from bot.reading.options import from_text
from bot.reading.times import InMinutes, Off, Weekly, daily_hour, read_time
from bot.reading.vocabulary import vocabulary
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.message import Button, Paragraph, Reply

REMIND_COMMAND = "remind"


async def spoken_reminder(call: Call, text: str, loosely: bool = False) -> Reply | None:
    """Set the reminder that a sentence asks for, or offer the one that it may mean; None when it means something else.

    Only `loosely` a time is one that stands at the end: that is more often the number of a chapter or of a version.
    """
    words = vocabulary(call.words, call.learner.language)
    bare = words.without_lead(text, "please")
    wish = words.without_lead(bare, "remind_me")
    asked = wish != bare
    if not wish or not (asked or loosely or _begins_with_time(call, wish)):
        return None
    walk = Walk(_options(call), {"time": wish}, call.desk)
    try:
        walk.go()
    except Misread as error:
        if error.close and (asked or any(map(str.isdecimal, wish))):
            from_text(REMIND_COMMAND, _options(call), wish, call.desk)  # raises the refusal of the command itself
        return _command(call) if asked else None
    if asked:
        return await _set(call, from_text(REMIND_COMMAND, _options(call), wish, call.desk))
    return None if walk.rest else await _offer(call, walk)


def _options(call: Call) -> tuple[OptionSpec, ...]:
    spec = call.registry.find(REMIND_COMMAND)
    return spec.options if spec else ()


def _begins_with_time(call: Call, wish: str) -> bool:
    return wish[:1].isdecimal() or read_time(wish, call.words, call.learner.language) is not None


async def _set(call: Call, values: dict[str, Any]) -> Reply | None:
    reply = await remind(call, **values)
    return reply if isinstance(reply, Reply) else None


async def _offer(call: Call, walk: Walk) -> Reply | None:
    hour, zone = walk.values.get("time"), walk.values.get("zone")
    if isinstance(hour, InMinutes):
        return await _set(call, walk.values)
    if hour is None or isinstance(hour, Off):
        return None
    shown = f"{daily_hour(hour):%H:%M}" if isinstance(hour, Weekly) else written(hour)
    place = zone_label(str(zone)) if zone else ""
    said = call.say("talk.time_there" if zone else "talk.time", time=shown, zone=place)
    label = clip(f"/{REMIND_COMMAND} {shown} {place}".strip())
    usual = (call.button("common.today_button", "today"), call.button("common.help_button", "help"))
    return Reply((Paragraph(said),), (Button(label, Action(REMIND_COMMAND, *filter(None, walk.args()))), *usual))


def _command(call: Call) -> Reply:
    return Reply((Paragraph(call.say("talk.near_command")),), (Button(f"/{REMIND_COMMAND}", Action(REMIND_COMMAND)),))
