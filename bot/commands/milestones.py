"""The milestones: three levels, four checks each, ticked by the learner or shown by evidence."""

from dataclasses import replace
from typing import Annotated

from bot.catalog.model import Milestone, Proof
from bot.command import Call, command, handler
from bot.commands.done import short_note
from bot.learning.building import is_link
from bot.learning.facts import Fact, FactKind
from bot.learning.skill_levels import Tick, fold_ticks, level_now
from bot.reading.arguments import Rest
from bot.values.action import Action, BadAction
from bot.values.message import AnyButton, Field, Form, Reply, Select
from bot.views.milestones_blocks import check_blocks, level_blocks
from bot.views.proof_blocks import proof_asides
from bot.views.roadmap_blocks import choices, pager


@command(shown="private")
async def milestones(call: Call) -> Reply:
    """Show the level on which the learner is now."""
    facts = await call.tx.ledger.facts(call.learner.key)
    ticks = fold_ticks(facts, call.catalog)
    shown = _level(call, level_now(list(call.catalog.milestones.values()), ticks), ticks)
    return replace(shown, blocks=(*shown.blocks, *proof_asides(call, facts)))


@handler(shown="private")
async def mile_level(call: Call, level: str) -> Reply:
    """Show another level."""
    found = call.catalog.milestones.get(level)
    if found is None:
        raise BadAction(level)
    return _level(call, found, await _ticks(call))


@handler(shown="private")
async def mile(call: Call, check: str) -> Reply:
    """Show a check, and what counts as evidence for it."""
    level, found = _check(call, check)
    return _page(call, level, found, await _ticks(call))


@handler(shown="private")
async def mile_tick(call: Call, check: str) -> Reply:
    """Take the learner's word for a check."""
    return await _write(call, check, "milestone")


@handler(shown="private")
async def mile_untick(call: Call, check: str) -> Reply:
    """Take a tick back, its link with it."""
    return await _write(call, check, "unmilestone")


@handler(shown="private")
async def mile_ask(call: Call, check: str) -> Form:
    """Ask for a link that shows a check."""
    _, found = _check(call, check)
    field = Field("link", call.label("milestones.link_label"), call.label("milestones.link_hint"))
    return Form(call.label("milestones.link_title"), (field,), Action("mile_prove", found.id))


@handler(shown="private")
async def mile_prove(call: Call, check: str, link: Annotated[str, Rest()]) -> Reply:
    """Tick a check with a link as its evidence."""
    link = short_note(call, link)
    if not is_link(link):
        _check(call, check)
        raise call.refusal("milestones.no_link", call.button("milestones.link_button", "mile_ask", check))
    return await _write(call, check, "milestone", link)


async def _write(call: Call, check: str, kind: FactKind, note: str = "") -> Reply:
    """Write a tick down unless it stands already; a word without a link does not wipe a link out."""
    level, found = _check(call, check)
    tick = (await _ticks(call))[found.id]
    news = tick.ticked if kind == "unmilestone" else not tick.ticked or note not in {"", tick.link}
    if news:
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, kind, found.id, note=note))
    return _page(call, level, found, await _ticks(call))


def _level(call: Call, level: Milestone, ticks: dict[str, Tick]) -> Reply:
    levels = list(call.catalog.milestones.values())
    options = choices([(check.text, check.id) for check in level.checks])
    ways = pager(call, "mile_level", [(other.id,) for other in levels], levels.index(level))
    select = Select(call.label("milestones.open"), options, Action("mile"))
    return Reply(tuple(level_blocks(call, level, ticks)), (select, *ways, call.button("common.today_button", "today")))


def _page(call: Call, level: Milestone, check: Proof, ticks: dict[str, Tick]) -> Reply:
    tick = ticks[check.id]
    buttons: list[AnyButton] = [call.button("milestones.link_button", "mile_ask", check.id)]
    if tick.ticked:
        buttons.append(call.button("milestones.untick_button", "mile_untick", check.id))
    else:
        buttons.insert(0, call.button("milestones.tick_button", "mile_tick", check.id, style="primary"))
    buttons.append(call.button("common.back_button", "mile_level", level.id))
    return Reply(tuple(check_blocks(call, level, check, tick)), tuple(buttons))


def _check(call: Call, id: str) -> tuple[Milestone, Proof]:
    for level in call.catalog.milestones.values():
        for check in level.checks:
            if check.id == id:
                return level, check
    raise BadAction(id)


async def _ticks(call: Call) -> dict[str, Tick]:
    return fold_ticks(await call.tx.ledger.facts(call.learner.key), call.catalog)
