"""The weekly recap: what stands in the ledger, and what comes next."""

from bot.clock import WEEK
from bot.command import Call, message
from bot.learning.assessment import known_hours
from bot.learning.facts import Fact
from bot.learning.learner import RECAP
from bot.learning.progress_fold import done_hours
from bot.learning.promises import last_promise
from bot.learning.reminders import IDLE, QUIET, comes_too_late
from bot.learning.week_recap import RecapWeek, last_week, next_week
from bot.values.events import DeliveryDue
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Facts, Pair, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import path_of
from bot.views.nudge_blocks import late_words, why_button

TOPICS = 5  # named; the others are counted


@message(MessageKind.RECAP)
async def recap(call: Call, event: DeliveryDue) -> Reply | None:
    """Sum the week up; a week without study needs no words."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    week = last_week(facts, call.catalog, call.now)
    if not call.learner.slot or not call.learner.wants(RECAP) or call.learner.rests(call.today):
        return None
    silent = QUIET if comes_too_late(call.learner, event.due_at, call.now) else "" if week.minutes else IDLE
    if silent:
        await call.tx.trials.choose(call.learner.key, event.kind, event.day, silent)
        return None
    title, lead = Title(call.label("recap.title")), Paragraph(call.say("recap.lead"))
    blocks: list[Block] = [*late_words(call, event.due_at), title, lead, _week(call, week, facts)]
    done = done_hours(facts, call.catalog) | known_hours(facts, call.catalog)
    n, titles = next_week(path_of(call), done, call.learner)
    if titles:
        blocks += [Paragraph(call.say("recap.next", n=n, titles=", ".join(titles))), Aside(call.say("recap.free"))]
    buttons = (
        call.button("common.today_button", "today"),
        call.button("common.plan_button", "plan"),
        call.button("nudges.recap_off_button", "nudges_set", RECAP, "no"),
        why_button(call, event.day, MessageKind.RECAP),
    )
    return Reply(tuple(blocks), buttons)


def _week(call: Call, week: RecapWeek, facts: list[Fact]) -> Facts:
    named = ", ".join(week.topics[:TOPICS])
    more = len(week.topics) - TOPICS
    topics = call.say("recap.topics_more", topics=named, n=more) if more > 0 else verbatim(named)
    pairs = [
        Pair(call.label("recap.hours"), verbatim(f"{round(week.minutes / 60, 1):g}")),
        Pair(call.label("recap.days"), verbatim(str(week.days))),
    ]
    pairs += [Pair(call.label("recap.topics"), topics)] if week.topics else []
    promise = last_promise(facts)
    if promise and promise.last > call.today - WEEK:
        kept = call.say("promise.kept", kept=promise.kept(facts), n=len(promise.days))
        pairs.append(Pair(call.label("promise.recap_label"), kept))
    return Facts(tuple(pairs))
