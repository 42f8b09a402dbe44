"""Erase me."""

from bot.command import Call, Preparation, command, handler
from bot.door.preparer import badges_of
from bot.values.markup import verbatim
from bot.values.message import Aside, Block, Facts, Pair, Paragraph, Reply, Title


@command(shown="private")
async def forget(call: Call) -> Reply:
    """Say what will be erased and ask once."""
    facts = await call.tx.ledger.facts(call.learner.key)
    blocks: list[Block] = [Title(call.label("forget.title")), Paragraph(call.say("forget.sure", n=len(facts)))]
    if await badges_of(call.learner, call.tx):
        blocks.append(Aside(call.say("forget.roles")))
    yes = call.button("forget.yes_button", "forget_now", style="danger")
    ways_out = (call.button("forget.export_button", "export"), call.button("forget.no_button", "forget_not"))
    return Reply(tuple(blocks), (yes, *ways_out))


@handler(shown="private", prepare=Preparation.ROLE_RETURN)
async def forget_now(call: Call) -> Reply:
    """Erase the learner and say what was erased."""
    counts = await call.tx.people.forget(call.learner.key)
    pairs = tuple(Pair(call.label(f"forget.{kind}"), verbatim(str(n))) for kind, n in counts.items())
    blocks = (Title(call.label("forget.gone_title")), Facts(pairs), Paragraph(call.say("forget.gone")))
    return Reply((*blocks, *_elsewhere(call)), forgets=True)


@handler(shown="private")
async def forget_not(call: Call) -> Reply:
    """Leave everything as it is."""
    return Reply((Paragraph(call.say("forget.kept")),), (call.button("common.today_button", "today"),))


def _elsewhere(call: Call) -> list[Aside]:
    """Say what was said to the mentor and is not the mentor's to erase."""
    platform = call.sender.address.platform
    key = f"forget.gone_{platform}"
    said = [Aside(call.say(key))] if call.words.has(key) else []
    if call.operator.retention:
        said.append(Aside(call.say("forget.copies", retention=call.operator.retention)))
    return said
