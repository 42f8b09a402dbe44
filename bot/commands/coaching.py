"""A word about pitfalls: when the ledger shows one, seldom, and always with the reason."""

from bot.command import Call, handler
from bot.learning.facts import Fact, counted_days
from bot.learning.pitfalls import explain, find_pitfall
from bot.values.action import BadAction
from bot.values.markup import parse
from bot.values.message import Aside, Button, Facts, Pair, Paragraph, Reply, Title
from bot.views.pitfall_blocks import pitfall_words


async def coach(call: Call, facts: list[Fact]) -> tuple[tuple[Aside, ...], tuple[Button, ...]]:
    """Give a word about one pitfall on a day that is still open, and write down that it was given.

    A day that counts was praised already; what comes after a praise takes it back.
    """
    sign = find_pitfall(facts, call.catalog, call.today)
    if sign is None or call.today in counted_days(facts):
        return (), ()
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "coached", sign.pitfall))
    told, why = pitfall_words(call, sign)
    return (told,), (why,)


@handler(shown="private")
async def coach_why(call: Call, pitfall: str) -> Reply:
    """Say which numbers of the ledger were the reason."""
    found = call.catalog.pitfalls.get(pitfall)
    if found is None:
        raise BadAction(pitfall)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    sign = explain(facts, call.catalog, pitfall)
    if sign is None:
        raise BadAction(pitfall)
    blocks = (
        Title(f"{found.emoji} {found.title}"),
        Paragraph(call.say(f"coaching.why_{sign.reason}", **sign.numbers)),
        Facts(
            (
                Pair(call.label("coaching.looks_label"), parse(found.problem)),
                Pair(call.label("coaching.helps_label"), parse(found.solution)),
            )
        ),
        Aside(call.say("coaching.seldom")),
    )
    return Reply(blocks, (_way_out(call, pitfall), call.button("common.today_button", "today")))


def _way_out(call: Call, pitfall: str) -> Button:
    if pitfall == "ignoring-fundamentals":
        return call.button("coaching.basics_button", "roadmap", "fundamentals")
    if pitfall == "no-clear-goal":
        return call.button("common.roadmap_button", "roadmap")
    return call.button("projects.button", "projects")
