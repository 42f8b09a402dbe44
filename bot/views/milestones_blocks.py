"""How the levels of skill and their checks look."""

from bot.catalog.model import Milestone, Proof
from bot.command import Call
from bot.learning.skill_levels import Tick, met
from bot.values.markup import parse
from bot.values.message import Aside, Block, Meter, Paragraph, Step, Steps, Title


def level_blocks(call: Call, level: Milestone, ticks: dict[str, Tick]) -> list[Block]:
    """Show a level: when people contact it, its checks, and how each was met."""
    first, last = level.months
    steps = (
        Step(
            call.say(f"milestones.line_{ticks[check.id].mark}", text=parse(check.text)),
            "later" if ticks[check.id].mark == "open" else "done",
        )
        for check in level.checks
    )
    return [
        Title(f"{level.emoji} {level.title}"),
        Aside(call.say("milestones.months", first=first, last=last)),
        Steps(tuple(steps)),
        Meter(met(level, ticks), len(level.checks)),
        Aside(call.say("milestones.kinds")),
    ]


def check_blocks(call: Call, level: Milestone, check: Proof, tick: Tick) -> list[Block]:
    """Show a check: what it means, what counts as evidence, and what stands in the ledger."""
    blocks: list[Block] = [
        Title(f"{level.emoji} {level.title}"),
        Paragraph(parse(check.text)),
        Paragraph(call.say("milestones.evidence", text=parse(check.evidence))),
        Aside(call.say(f"milestones.state_{tick.mark}")),
    ]
    if tick.link:
        blocks.append(Paragraph(call.say("milestones.link", link=tick.link)))
    if tick.by:
        blocks.append(Paragraph(call.say("milestones.by", projects=", ".join(tick.by))))
    if tick.hours:
        blocks.append(Paragraph(call.say("milestones.hours", hours=", ".join(tick.hours))))
    return blocks
