"""Everything that is kept about the learner, as a file."""

from bot.command import Call, command
from bot.export.file import Portable, to_file
from bot.values.bounds import Unbounded
from bot.values.markup import verbatim
from bot.values.media import FILE_BYTES
from bot.values.message import Aside, Facts, Pair, Paragraph, Reply, Title
from bot.views.reminder_history_blocks import past

MOST_DELIVERIES = 1_000_000  # deliveries: more than a life has days


@command(shown="private")
async def export(call: Call) -> Reply:
    """Send one file with everything."""
    held = await _held(call)
    try:
        file = to_file(held, call.now, call.today)
    except Unbounded as error:
        raise call.refusal("export.too_large", most=FILE_BYTES // 1_000) from error
    shown = len(past(call, held.deliveries))
    counts = {"facts": len(held.facts), "addresses": len(held.contacts), "nudges": shown}
    counts |= {"messages": len(held.deliveries) - shown, "forms": len(held.drafts), "communities": len(held.traces)}
    counts |= {"attempts": len(held.attempts)}
    pairs = tuple(Pair(call.label(f"export.{kind}"), verbatim(str(n))) for kind, n in counts.items())
    blocks = (Title(call.label("export.title")), Paragraph(call.say("export.here")), Facts(pairs))
    return Reply((*blocks, Aside(call.say("export.back"))), file=file)


async def _held(call: Call) -> Portable:
    tx, key = call.tx, call.learner.key
    contacts, facts = await tx.contacts.of(key), await tx.ledger.facts(key)
    return Portable(
        call.learner,
        tuple(contacts),
        tuple(facts),
        deliveries=tuple(await tx.outbox.of(key, MOST_DELIVERIES)),
        drafts=tuple(await tx.forms.of(key)),
        traces=tuple(await tx.members.traces(key)),
        attempts=tuple(await tx.attempts.of(key)),
    )
