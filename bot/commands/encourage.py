"""Encouragement that rests on what somebody did: their hours, their days, and one principle."""

from bot.catalog.model import Catalog
from bot.command import Call, handler
from bot.learning.facts import Fact, counted_days, effective
from bot.learning.progress_fold import done_hours
from bot.learning.week_recap import last_week
from bot.values.markup import parse
from bot.values.message import Aside, Block, Paragraph, Reply
from bot.views.hour_blocks import hour_to_do

TITLES = 3


@handler(shown="private")
async def encourage(call: Call) -> Reply:
    """Say what is already there, and offer one small thing."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    done = done_hours(facts, call.catalog)
    hour = hour_to_do(call, facts)
    blocks: list[Block] = [_so_far(call, facts, len(done))]
    if hour:
        blocks.append(Paragraph(call.say("encourage.small", title=hour.title)))
    pillars = tuple(call.catalog.pillars.values())
    pillar = pillars[call.today.toordinal() % len(pillars)]
    blocks.append(Aside(parse(pillar.words(call.today.toordinal()))))
    buttons = (call.button("common.today_button", "today"), call.button("ask.progress_button", "progress"))
    return Reply(tuple(blocks), buttons)


def _so_far(call: Call, facts: list[Fact], hours: int) -> Paragraph:
    if not hours:
        return Paragraph(call.say("encourage.first"))
    titles = ", ".join(f"“{title}”" for title in _lately(facts, call.catalog))
    return Paragraph(call.say("encourage.so_far", n=hours, days=len(counted_days(facts)), titles=titles))


def _lately(facts: list[Fact], catalog: Catalog) -> list[str]:
    """Name the hours that were finished last."""
    ids = [catalog.resolve(fact.ref) or "" for fact in effective(facts) if fact.kind == "session"]
    found = [session.title for id in ids[-TITLES:] if (session := catalog.sessions.get(id))]
    return found or [""]


@handler(shown="private")
async def week(call: Call) -> Reply:
    """Sum up the last seven days."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = last_week(facts, call.catalog, call.now)
    buttons = (call.button("common.today_button", "today"), call.button("ask.progress_button", "progress"))
    if not found.minutes:
        return Reply((Paragraph(call.say("encourage.empty_week")),), buttons)
    topics = ", ".join(found.topics)
    said = call.say("encourage.week", n=found.days, hours=f"{found.minutes / 60:.3g}", topics=topics)
    return Reply((Paragraph(said),), buttons)
