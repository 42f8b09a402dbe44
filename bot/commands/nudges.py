"""The last nudges and what came of them, and what can be asked for or declined."""

from dataclasses import replace

from bot.command import Call, command, handler
from bot.learning.learner import COMPARE, REMINDER_WISHES, wishing
from bot.reading.kinds import show_time
from bot.values.action import NO, YES, BadAction
from bot.values.message import Aside, Block, Button, Paragraph, Reply, Title
from bot.views.reminder_history_blocks import history


@command(shown="private")
async def nudges(call: Call) -> Reply:
    """Show the last nudges and the switches."""
    return await _shown(call)


async def _shown(call: Call) -> Reply:
    shown = await history(call)
    hour = call.learner.remind_at
    head = call.say("nudges.at", time=show_time(hour)) if hour else call.say("nudges.off")
    blocks: list[Block] = [Title(call.label("nudges.title")), Paragraph(head)]
    blocks += [Paragraph(call.say("nudges.last")), shown] if shown else [Paragraph(call.say("nudges.none"))]
    blocks += [Aside(call.say(f"nudges.{wish}_{_state(call, wish)}")) for wish in _offered(call)]
    others = (call.button("remind.other_button", "remind_ask"), call.button("common.today_button", "today"))
    return Reply(tuple(blocks), (*_switches(call), *others))


@handler(shown="private")
async def nudges_set(call: Call, wish: str, value: str) -> Reply:
    """Ask for something, or decline it."""
    if wish not in (_offered(call) if value == YES else REMINDER_WISHES) or value not in {YES, NO}:
        raise BadAction(wish)
    learner = replace(call.learner, wishes=wishing(call.learner, wish, value == YES))
    await call.tx.people.save(learner, call.now)
    return await _shown(replace(call, learner=learner))


def _state(call: Call, wish: str) -> str:
    return "on" if call.learner.wants(wish) else "off"


def _switches(call: Call) -> tuple[Button, ...]:
    """Offer the other state of each."""
    return tuple(_switch(call, wish) for wish in _offered(call))


def _offered(call: Call) -> tuple[str, ...]:
    """Name what can be asked for here; nothing is compared where the operator does not ask for it."""
    return tuple(wish for wish in REMINDER_WISHES if wish != COMPARE or call.operator.compares)


def _switch(call: Call, wish: str) -> Button:
    turned, value = ("off", NO) if call.learner.wants(wish) else ("on", YES)
    return call.button(f"nudges.{wish}_{turned}_button", "nudges_set", wish, value)
