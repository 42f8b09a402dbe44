"""Study together: somebody opens a session, others join, and at its end each one is asked what to write down."""

from datetime import timedelta
from math import ceil
from typing import Annotated

from bot.clock import MINUTE, local_day, zone_label, zone_of
from bot.command import Call, command, handler, message, post
from bot.commands.log import keep_log
from bot.commands.timer import DELIVERIES_READ, done_buttons, start_timer, time_is_up
from bot.learning.community_settings import settings_of
from bot.learning.facts import Fact, effective, study
from bot.learning.learner import UNKNOWN_ZONE, Learner
from bot.ports.outbox import Delivery
from bot.reading.kinds import MinutesKind
from bot.values.action import BadAction, number
from bot.values.community import Focus, account_address
from bot.values.errors import Refusal
from bot.values.events import DeliveryDue
from bot.values.markup import Text
from bot.values.message import Aside, Block, Button, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.values.names import shown_name
from bot.views.hour_blocks import hour_to_do
from bot.views.nudge_blocks import late_words

SESSION_LENGTHS = MinutesKind(5, 120, usual=(25, 50, 90))
USUAL_SESSION = 25
LOGGED_WITHIN = timedelta(days=1)  # after the end: what is pressed later would count for a day that knows nothing of it


@command(shown="shared")
async def focus(call: Call, minutes: Annotated[int, SESSION_LENGTHS] = USUAL_SESSION) -> Reply:
    """Open a session, or show the one that runs; alone it is the timer."""
    if call.place.kind == "private":
        return await start_timer(call, minutes)
    account = await call.tx.people.at(account_address(call.place.address))  # held: of two at once one is the first
    session = await _running(call, account)
    if session:
        n = len(session.people)
        return _invitation(call, session, account, Paragraph(call.say("focus.running", n=n)))
    session = await call.tx.focus_sessions.open(call.place.address, call.learner.key, call.now, minutes)
    await _ask_at_end(call, session, minutes)
    if account:
        day = local_day(call.now, account.zone, account.day_start)
        await call.tx.outbox.enqueue(account.key, MessageKind.FOCUS, day, session.ends_at, str(session.id))
    return _invitation(call, session, account, Paragraph(await _opened(call, minutes)))


@handler(shown="private")
async def focus_join(call: Call, focus: str) -> Reply:
    """Join a session that still runs; minutes count from now on."""
    session = await _session(call, focus)
    left = _minutes_left(call, session)
    moved = False
    if call.learner.key not in session.people:
        await call.tx.focus_sessions.join(session.id, call.learner.key)
        moved = await _ask_at_end(call, session, left)
        session = await _session(call, focus)
    then = "focus.then_here" if await _is_announced_here(call) else "focus.then"
    blocks: list[Block] = [
        Paragraph(call.say("focus.joined", n=len(session.people), minutes=left)),
        Aside(call.say(then, minutes=left)),
    ]
    blocks += [Aside(call.say("focus.moved"))] if moved else []
    leave = call.button("focus.leave_button", "focus_leave", session.id)
    return Reply(tuple(blocks), (leave, call.button("common.today_button", "today")))


@handler(shown="private")
async def focus_leave(call: Call, focus: str) -> Reply:
    """Leave a session: nothing is asked at its end."""
    session = await _session(call, focus)
    _minutes_left(call, session)
    await call.tx.focus_sessions.leave(session.id, call.learner.key)
    delivery = await _due(call, call.learner)
    if delivery and _meant(delivery)[0] == session.id:
        await call.tx.outbox.cancel(call.learner.key, delivery.day, MessageKind.FOCUS)
    return Reply((Paragraph(call.say("focus.left")),), (_join_button(call, session),))


@handler(shown="private")
async def focus_log(call: Call, focus: str) -> Reply:
    """Write down the minutes of a session that is over, once for each who was in it."""
    session = await _session(call, focus, anywhere=True)
    if call.now < session.ends_at:
        raise call.refusal("focus.still", minutes=_minutes_left(call, session))
    if call.learner.key not in session.people:
        raise call.refusal("focus.not_in", call.button("common.today_button", "today"))
    if call.now - session.ends_at > LOGGED_WITHIN:
        raise call.refusal("focus.long_over", call.button("common.today_button", "today"))
    if _logged(session, list(await call.tx.ledger.facts(call.learner.key))):
        return Reply((Paragraph(call.say("focus.logged")),), (call.button("common.streak_button", "streak"),))
    return await keep_log(call, await _minutes_in(call, session), "", _mark(session))


@message(MessageKind.FOCUS)
async def focus_over(call: Call, event: DeliveryDue) -> Reply | None:
    """Ask what to write down."""
    session = await _due_session(call, event)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    if session is None or call.learner.key not in session.people or _logged(session, facts):
        return None
    n = await _minutes_in(call, session)
    said: list[Block] = [Paragraph(call.say("focus.ask", n=n)), Aside(call.say("focus.type", n=n))]
    if any(fact.at >= session.begins_at for fact in study(facts)):
        said.append(Aside(call.say("focus.written")))
    hour = hour_to_do(call, facts)
    log = Button(call.label("focus.log_button", n=n), _log_button(call, session).action, "primary")
    buttons = (log, *done_buttons(call, hour), call.button("common.today_button", "today"))
    return Reply(time_is_up(call, event, hour, *said), buttons)


@post(MessageKind.FOCUS)
async def focus_over_for_all(call: Call, event: DeliveryDue) -> Reply | None:
    """Say in the community that a session is over: not everybody can be written to in private."""
    session = await _due_session(call, event)
    if session is None or not session.people or call.learner.remind_at is None:
        return None
    over = Paragraph(call.say("focus.ended", n=len(session.people), minutes=session.minutes))
    return Reply((*late_words(call, event.due_at), over), (_log_button(call, session),))


def _invitation(call: Call, session: Focus, account: Learner | None, said: Paragraph) -> Reply:
    """Show a session to everybody; the end by the community's clock, as its host's is their own business."""
    zone = account.zone if account else UNKNOWN_ZONE
    time, left = f"{session.ends_at.astimezone(zone_of(zone)):%H:%M}", _minutes_left(call, session)
    until = Paragraph(call.say("focus.until", time=time, zone=zone_label(zone), n=left))
    blocks = (Title(call.label("focus.title")), said, until, Aside(call.say("focus.how")))
    return Reply(blocks, (_join_button(call, session),))


async def _opened(call: Call, minutes: int) -> Text:
    """Say who opened a session, by name only if they want their name shown there."""
    member = await call.tx.members.find(call.place.address, call.learner.key)
    community = await call.tx.communities.find(call.place.address)
    name = shown_name(call.learner.name)
    if name and member and member.shown and community and settings_of(community).names:
        return call.say("focus.opened_by", name=name, n=minutes)
    return call.say("focus.opened", n=minutes)


async def _is_announced_here(call: Call) -> bool:
    """Tell whether the end is told in the community: where posts were never set up, or stopped, nothing is."""
    community = await call.tx.communities.find(call.place.address)
    accounts = await call.tx.people.glimpse([community.account]) if community and community.account is not None else ()
    return any(account.remind_at is not None for account in accounts)


async def _running(call: Call, account: Learner | None) -> Focus | None:
    """Find the session that runs here: a community that was set up has one at a time, and so has a person."""
    for learner in (account, call.learner):
        delivery = await _due(call, learner) if learner else None
        session = await call.tx.focus_sessions.find(_meant(delivery)[0]) if delivery else None
        if session and session.place == call.place.address and session.ends_at > call.now:
            return session
    return None


async def _ask_at_end(call: Call, session: Focus, minutes: int) -> bool:
    """Have somebody asked at the end; tell whether that takes the place of another question."""
    before = await _due(call, call.learner)
    day = before.day if before else call.today
    about = f"{session.id} {minutes}"
    await call.tx.outbox.enqueue(call.learner.key, MessageKind.FOCUS, day, session.ends_at, about)
    return before is not None


async def _due(call: Call, learner: Learner) -> Delivery | None:
    """Find the delivery of a session that runs."""
    deliveries = await call.tx.outbox.of(learner.key, DELIVERIES_READ)
    queued = (one for one in deliveries if (one.kind, one.state) == (MessageKind.FOCUS, "queued"))
    return next((one for one in queued if one.due_at > call.now), None)


async def _due_session(call: Call, event: DeliveryDue) -> Focus | None:
    """Find the session that somebody is woken for."""
    deliveries = await call.tx.outbox.of(call.learner.key, DELIVERIES_READ)
    delivery = next(
        (delivery for delivery in deliveries if (delivery.kind, delivery.day) == (MessageKind.FOCUS, event.day)), None
    )
    return await call.tx.focus_sessions.find(_meant(delivery)[0]) if delivery and delivery.about else None


async def _minutes_in(call: Call, session: Focus) -> int:
    """Count the minutes for which somebody was in a session; all of them where nobody knows."""
    deliveries = await call.tx.outbox.of(call.learner.key, DELIVERIES_READ)
    known = [_meant(delivery) for delivery in deliveries if delivery.kind == MessageKind.FOCUS and delivery.about]
    return next((minutes for id, minutes in known if id == session.id), 0) or session.minutes


def _meant(delivery: Delivery) -> tuple[int, int]:
    """Read which session a delivery is about, and for how many minutes its reader was in it."""
    id, _, minutes = delivery.about.partition(" ")
    return int(id or 0), int(minutes or 0)


async def _session(call: Call, id: str, anywhere: bool = False) -> Focus:
    found = await call.tx.focus_sessions.find(number(id))
    if found is None or not (anywhere or found.place == call.place.address):
        raise BadAction(id)
    return found


def _minutes_left(call: Call, session: Focus) -> int:
    """Count the minutes until the end; refuse what comes after it."""
    if call.now >= session.ends_at:
        raise _over(call, session)
    return ceil((session.ends_at - call.now) / MINUTE)


def _over(call: Call, session: Focus) -> Refusal:
    if call.learner.key in session.people:
        return call.refusal("focus.over", _log_button(call, session))
    return call.refusal("focus.over", call.button("common.today_button", "today"))


def _join_button(call: Call, session: Focus) -> Button:
    return call.button("focus.join_button", "focus_join", session.id, style="primary")


def _log_button(call: Call, session: Focus) -> Button:
    return call.button("focus.log_mine_button", "focus_log", session.id, style="primary")


def _logged(session: Focus, facts: list[Fact]) -> bool:
    return any(fact.kind == "log" and fact.note == _mark(session) for fact in effective(facts))


def _mark(session: Focus) -> str:
    """Name a session in the ledger."""
    return f"{MessageKind.FOCUS} {session.id}"
