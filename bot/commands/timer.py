"""The timer: a stretch of work with a message at its end."""

from datetime import timedelta

from bot.command import Call, handler, message
from bot.learning.course import Hour
from bot.ports.outbox import Delivery
from bot.values.action import BadAction
from bot.values.events import DeliveryDue
from bot.values.message import Aside, Block, Button, Paragraph, Reply, Style, Title
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import first_button, hour_to_do, time_words
from bot.views.nudge_blocks import late_words

STRETCHES = (25, 50)
DELIVERIES_READ = 20  # deliveries among which a running timer is; at most a handful wait for one person


@handler(shown="private")
async def timer(call: Call, minutes: str) -> Reply:
    """Start the timer; one that runs is moved, so that there is never more than one."""
    if minutes not in map(str, STRETCHES):
        raise BadAction(minutes)
    return await start_timer(call, int(minutes))


async def start_timer(call: Call, minutes: int) -> Reply:
    """Start the timer for any number of minutes."""
    before = await running(call)
    until = call.now + timedelta(minutes=minutes)
    await call.tx.outbox.enqueue(call.learner.key, MessageKind.TIMER, before.day if before else call.today, until)
    text = call.say("timer.moved" if before else "timer.started", minutes=minutes, time=time_words(call, until))
    return Reply((Paragraph(text),), (stop_button(call), call.button("common.today_button", "today")))


@handler(shown="private")
async def timer_stop(call: Call) -> Reply:
    """Stop the timer and leave everything else that is waiting as it is."""
    found = await running(call)
    if found:
        await call.tx.outbox.cancel(call.learner.key, found.day, MessageKind.TIMER)
    text = call.say("timer.stopped" if found else "timer.none")
    return Reply((Paragraph(text),), (*start_buttons(call), call.button("common.today_button", "today")))


@message(MessageKind.TIMER)
async def timer_over(call: Call, event: DeliveryDue) -> Reply:
    """Say that the time is up, and what can be done now."""
    hour = hour_to_do(call, list(await call.tx.ledger.facts(call.learner.key)))
    again = call.button("timer.again_button", "timer", STRETCHES[0])
    done = done_buttons(call, hour, "primary")
    blocks = time_is_up(call, event, hour, Paragraph(call.say("timer.up")))
    return Reply(blocks, (*done, again, call.button("common.today_button", "today")))


def time_is_up(call: Call, event: DeliveryDue, hour: Hour | None, *said: Block) -> tuple[Block, ...]:
    """Write the end of a stretch of work, alone or with others."""
    at = [Aside(call.say("timer.hour", title=hour.title))] if hour else []
    return *late_words(call, event.due_at), Title(call.label("timer.up_title")), *said, *at


def done_buttons(call: Call, hour: Hour | None, style: Style = "normal") -> tuple[Button, ...]:
    """Offer to finish the hour that is to do."""
    return (first_button(call, hour, style),) if hour else ()


async def running(call: Call) -> Delivery | None:
    """Find the timer that runs."""
    deliveries = await call.tx.outbox.of(call.learner.key, DELIVERIES_READ)
    queued = (one for one in deliveries if (one.kind, one.state) == (MessageKind.TIMER, "queued"))
    return next((one for one in queued if one.due_at > call.now), None)


def start_buttons(call: Call) -> tuple[Button, ...]:
    """Offer to start the timer."""
    return tuple(call.button(f"timer.start_{minutes}", "timer", minutes) for minutes in STRETCHES)


def stop_button(call: Call) -> Button:
    """Offer to stop the timer."""
    return call.button("timer.stop_button", "timer_stop")
