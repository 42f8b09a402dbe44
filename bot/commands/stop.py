"""Words of leaving: what somebody means who says stop, cancel or delete, wherever they say it."""

from dataclasses import replace

from bot.command import Call, command, handler
from bot.commands.buddy import stop_button, waiting_on
from bot.commands.forget import forget
from bot.commands.remind import settle
from bot.commands.timer import running
from bot.commands.timer import stop_button as timer_button
from bot.reading.kinds import show_time
from bot.reading.leaving import meant
from bot.values.action import Action
from bot.values.community import account_address
from bot.values.message import Aside, Button, Form, Paragraph, Reply, Title
from bot.values.message_kinds import PROMPTS, MessageKind


@command(shown="private")
async def stop(call: Call) -> Reply | Form | None:
    """End what comes by itself; who manages a community with posts is asked which of the two they mean."""
    if call.sender.manages_place and await _posts(call):
        mine, posts = call.button("stop.mine_button", "stop_mine"), call.button("setup.stop_button", "setup_stop")
        erase = call.button("stop.erase_button", "forget")
        return Reply((Title(call.label("stop.title")), Paragraph(call.say("stop.which"))), (mine, posts, erase))
    return await stop_mine(call)


@handler(shown="private")
async def stop_mine(call: Call) -> Reply:
    """Switch every reminder off; one press brings them back."""
    hour = call.learner.remind_at
    if hour:
        await settle(call, replace(call.learner, remind_at=None, onboarded=True))
        for kind in PROMPTS - {MessageKind.TIMER}:  # a timer that they started is theirs to stop
            await call.tx.outbox.cancel(call.learner.key, call.today, kind)
    said = (Paragraph(call.say("stop.done" if hour else "stop.nothing")), Aside(call.say("stop.kept")))
    return Reply((Title(call.label("stop.title")), *said), (*await _ways(call), *_back(call)))


async def leaving(call: Call, text: str) -> Reply | Form | None:
    """Do or offer what words of leaving mean; None for all others."""
    match meant(text, call.words, call.learner.language):
        case "stop":
            return await stop(call)
        case "delete":
            return await forget(call)
        case "cancel":
            return Reply((Paragraph(call.say("stop.cancel")),), (*await _ways(call), *_off(call)))
    return None


async def _posts(call: Call) -> bool:
    """Tell whether a community has posts that could be meant."""
    account = await call.tx.people.at(account_address(call.place.address)) if call.place.kind == "community" else None
    return account is not None and account.remind_at is not None


async def _ways(call: Call) -> list[Button]:
    """Offer to end what else there is."""
    found = [timer_button(call)] if await running(call) else []
    found += [
        call.button("buddy.leave_button", "buddy_leave", one.id) for one in await call.tx.cohorts.of(call.learner.key)
    ]
    found += [stop_button(call)] if await waiting_on(call) else []
    return [*found, call.button("stop.erase_button", "forget")]


def _off(call: Call) -> list[Button]:
    return [call.button("stop.mine_button", "stop_mine")] if call.learner.remind_at else []


def _back(call: Call) -> list[Button]:
    hour = call.learner.remind_at
    if hour is None:
        return []
    wall = show_time(hour)
    return [Button(call.label("stop.back_button", time=wall), Action("remind", wall))]
