"""Company: people who look for it are brought together, and keep each other's week in view."""

from dataclasses import replace

from bot.command import Call, command, handler
from bot.commands.name import name_form
from bot.learning.learner import UNKNOWN_ZONE
from bot.values.action import BadAction
from bot.values.community import Cohort, Seeker
from bot.values.events import Address
from bot.values.message import Aside, Block, Button, Form, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.values.names import clean_name
from bot.views.buddy_blocks import bring_together, cohort_blocks, next_noon, queue_for_noon


@command(shown="private")
async def buddy(call: Call) -> Reply:
    """Show one's company, or how to find some."""
    cohorts = await call.tx.cohorts.of(call.learner.key)
    if cohorts:
        return await together(call, cohorts[0])
    place = call.place.address if call.place.kind == "community" else None
    if await waits_since(call, place):
        return _waiting(call, place)
    texts = (Paragraph(call.say("buddy.offer")), Paragraph(call.say("buddy.shares")))
    return Reply(
        (Title(call.label("buddy.title")), *texts),
        (call.button("buddy.seek_button", "buddy_seek", *_named(place), style="primary"),),
    )


@handler(shown="private")
async def buddy_seek(call: Call, platform: str = "", id: str = "") -> Reply | Form:
    """Put somebody on a list, and bring them together with others at once if some fit.

    The button names the community, since it may be pressed in private; without one the list is everybody's. Whoever
    looks for company lets it see their name: the question said so.
    """
    place = Address(platform, id) if platform else None
    if place and await call.tx.members.find(place, call.learner.key) is None:
        raise BadAction(id)
    if not clean_name(call.learner.name):
        return name_form(call, "buddy_seek")
    if not call.learner.visible:
        await call.tx.people.save(replace(call.learner, visible=True), call.now)
    if not await call.tx.cohorts.of(call.learner.key):
        await call.tx.cohorts.seek(Seeker(call.learner.key, call.now, place))
        await queue_for_noon(call, call.learner, MessageKind.BUDDY_CHECK)
        await bring_together(call, place)
    cohorts = await call.tx.cohorts.of(call.learner.key)
    return await together(call, cohorts[0]) if cohorts else _waiting(call, place)


@handler(shown="private")
async def buddy_stop(call: Call) -> Reply:
    """Look for company no more."""
    await give_up(call)
    await _look_no_more(call)
    return Reply((Paragraph(call.say("buddy.stopped")),), (again_button(call),))


@handler(shown="private")
async def buddy_leave(call: Call, cohort: str) -> Reply:
    """Leave one's company; the daily look tells a single one who is left, and they may look again."""
    found = next((one for one in await call.tx.cohorts.of(call.learner.key) if str(one.id) == cohort), None)
    if found is None:
        raise BadAction(cohort)
    await call.tx.cohorts.leave(found.id, call.learner.key)
    await _look_no_more(call)
    return Reply((Paragraph(call.say("buddy.left")),), (again_button(call),))


async def together(call: Call, cohort: Cohort, *before: Block) -> Reply:
    """Show a cohort."""
    blocks = (Title(call.label("buddy.title")), *before, *await cohort_blocks(call, cohort))
    buttons = (
        call.button("common.today_button", "today", style="primary"),
        call.button("buddy.leave_button", "buddy_leave", cohort.id),
    )
    return Reply((*blocks, Aside(call.say("buddy.absence"))), buttons)


async def give_up(call: Call) -> None:
    """Take somebody off every list."""
    for place in (None, *await call.tx.members.places_of(call.learner.key)):
        await call.tx.cohorts.unseek(call.learner.key, place)


async def waiting_on(call: Call) -> list[Seeker]:
    """Find oneself on every list."""
    places = (None, *await call.tx.members.places_of(call.learner.key))
    return [seeker for place in places if (seeker := await waits_since(call, place))]


async def _look_no_more(call: Call) -> None:
    """Call the daily look off when nothing is left to look after: who ended it themselves need not be told."""
    if not (await call.tx.cohorts.of(call.learner.key) or await waiting_on(call)):
        day, _ = next_noon(call, call.learner)
        await call.tx.outbox.cancel(call.learner.key, day, MessageKind.BUDDY_CHECK)


async def waits_since(call: Call, place: Address | None) -> Seeker | None:
    """Find oneself on a list."""
    seekers = await call.tx.cohorts.seekers(place)
    return next((seeker for seeker in seekers if seeker.learner == call.learner.key), None)


def _named(place: Address | None) -> tuple[str, ...]:
    return (place.platform, place.id) if place else ()


def again_button(call: Call) -> Button:
    """Offer to begin again."""
    return call.button("buddy.again_button", "buddy")


def stop_button(call: Call) -> Button:
    """Offer to look no more."""
    return call.button("buddy.stop_button", "buddy_stop")


def wide_button(call: Call) -> Button:
    """Offer to look among everybody."""
    return call.button("buddy.wide_button", "buddy_seek")


def _waiting(call: Call, place: Address | None) -> Reply:
    blocks: list[Block] = [Title(call.label("buddy.title")), Paragraph(call.say("buddy.waiting"))]
    if call.learner.zone == UNKNOWN_ZONE and not call.learner.onboarded:
        blocks.append(Aside(call.say("buddy.zone")))
    buttons = [stop_button(call)]
    if place:
        buttons.insert(0, wide_button(call))
    return Reply(tuple(blocks), tuple(buttons))
