"""Once a day: who waits is looked after, who was left alone is helped, and a week that is over is told."""

from datetime import date

from bot.clock import WEEK
from bot.command import Call, message
from bot.commands.buddy import again_button, give_up, stop_button, together, waiting_on, wide_button
from bot.learning.community_settings import monday_of
from bot.learning.matching import CHOOSY_FOR, GHOSTED_DAYS, ghosted
from bot.learning.reminders import is_quiet
from bot.values.community import Cohort, Seeker
from bot.values.events import Address, DeliveryDue
from bot.values.message import Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.views.buddy_blocks import Mate, bring_together, mates_of, queue_for_noon


@message(MessageKind.BUDDY)
async def new_company(call: Call, event: DeliveryDue) -> Reply | None:
    """Tell of new company."""
    if is_quiet(call.learner, call.now):  # it is late: the next noon is early enough
        await queue_for_noon(call, call.learner, MessageKind.BUDDY)
        return None
    cohorts = await call.tx.cohorts.of(call.learner.key)
    return await together(call, cohorts[0], Paragraph(call.say("buddy.matched"))) if cohorts else None


@message(MessageKind.BUDDY_CHECK)
async def company_check(call: Call, event: DeliveryDue) -> Reply | None:
    """Look after somebody's company; come again tomorrow as long as there is something to look after."""
    if call.learner.dormant:
        await give_up(call)
        return None
    if is_quiet(call.learner, call.now):
        await queue_for_noon(call, call.learner, MessageKind.BUDDY_CHECK)
        return None
    cohorts = await call.tx.cohorts.of(call.learner.key)
    if cohorts:
        await queue_for_noon(call, call.learner, MessageKind.BUDDY_CHECK)
        return await _after(call, cohorts[0], event.day)
    return await _search(call)


async def _search(call: Call) -> Reply | None:
    """Try again for who waits."""
    waits = await waiting_on(call)
    if not waits:  # theirs ended, by nothing that they did
        return Reply((Title(call.label("buddy.title")), Paragraph(call.say("buddy.over"))), (again_button(call),))
    await queue_for_noon(call, call.learner, MessageKind.BUDDY_CHECK)
    for seeker in waits:
        await bring_together(call, seeker.place)
    cohorts = await call.tx.cohorts.of(call.learner.key)
    if cohorts:
        return await together(call, cohorts[0], Paragraph(call.say("buddy.matched")))
    return _alone(call, waits[0].since.date(), waits[0].place)


def _alone(call: Call, since: date, place: Address | None) -> Reply | None:
    """Tell once that nobody else looks for company."""
    if call.today - since != WEEK:
        return None
    wider = (wide_button(call),) if place else ()
    return Reply((Title(call.label("buddy.title")), Paragraph(call.say("buddy.alone"))), (*wider, stop_button(call)))


async def _after(call: Call, cohort: Cohort, day: date) -> Reply | None:
    mates = await mates_of(call, cohort.people)
    gone = [mate for mate in mates if mate.learner.key != call.learner.key and _ghosted(call, mate, cohort)]
    if gone:
        return await _without(call, cohort, gone, len(mates))
    return await _week(call, cohort, mates) if day == monday_of(day) else None


def _ghosted(call: Call, mate: Mate, cohort: Cohort) -> bool:
    """Tell whether somebody has gone silent; a pause is none of anybody's business."""
    today = mate.today(call.now)
    paused = mate.learner.paused_until is not None and mate.learner.paused_until >= today
    return not paused and ghosted([max([cohort.made_at.date(), *mate.days])], today)


async def _without(call: Call, cohort: Cohort, gone: list[Mate], of: int) -> Reply:
    """Go on without those who went silent; who is left alone goes to the top of the list."""
    for mate in gone:
        await call.tx.cohorts.leave(cohort.id, mate.learner.key)
    if of - len(gone) > 1:
        left = (await call.tx.cohorts.of(call.learner.key))[0]
        return await together(call, left, Paragraph(call.say("buddy.fewer", days=GHOSTED_DAYS)))
    await call.tx.cohorts.seek(Seeker(call.learner.key, call.now - CHOOSY_FOR, cohort.place))
    await bring_together(call, cohort.place)
    cohorts = await call.tx.cohorts.of(call.learner.key)
    said = Paragraph(call.say("buddy.ghosted", days=GHOSTED_DAYS))
    if cohorts:
        return await together(call, cohorts[0], said, Paragraph(call.say("buddy.matched")))
    return Reply((Title(call.label("buddy.title")), said), (stop_button(call),))


async def _week(call: Call, cohort: Cohort, mates: list[Mate]) -> Reply | None:
    """Tell how a whole week went that the cohort had; one in which nobody studied needs no words."""
    monday = monday_of(call.today) - WEEK
    days = sum(mate.in_week(monday) for mate in mates)
    if cohort.made_at.date() > monday or not days:
        return None
    key = "buddy.week_reached" if days >= cohort.goal else "buddy.week_short"
    return await together(call, cohort, Paragraph(call.say(key, n=days, goal=cohort.goal)))
