"""Projects: choose one, work in hours, finish with something to show, or drop it without blame."""

from typing import Annotated

from bot.command import Call, command, handler
from bot.commands.done import short_note
from bot.learning.building import CHOSEN, DONE, DROPPED, Work, hour_of_step, within_reach, works
from bot.learning.course import roadmaps_on, route
from bot.learning.facts import MILESTONE_NOTE, SESSION_MINUTES, Fact, effective
from bot.reading.arguments import Rest
from bot.reading.kinds import PROJECT
from bot.values.action import Action, BadAction
from bot.values.message import (
    FIELD_VALUE_UNITS,
    OPTIONS,
    AnyButton,
    Choice,
    Field,
    Form,
    Paragraph,
    Reply,
    Select,
    Title,
)
from bot.views.hour_blocks import hour_to_do
from bot.views.projects_blocks import overview, project_blocks, project_buttons
from bot.views.streak_blocks import streak_of, strip_of_days

PROOF_UNITS = FIELD_VALUE_UNITS - len(f"{DONE} ")


@command(shown="private")
async def projects(call: Call, which: Annotated[str | None, PROJECT] = None) -> Reply:
    """Show the projects that fit where the learner is, or one of them."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    if which:
        return _page(call, _work(call, which, facts))
    road = roadmaps_on(call.catalog, route(call.learner.background, call.learner.roadmap))
    hour = hour_to_do(call, facts)
    reached, ahead = within_reach(road, hour.stage if hour else None, call.catalog)
    found = works(facts, call.catalog)
    menus: list[AnyButton] = [
        Select(call.label(prompt), tuple(Choice(one.title, one.id) for one in some[:OPTIONS]), Action("projects"))
        for prompt, some in (("projects.open_fit", reached), ("projects.open_ahead", ahead))
        if some
    ]
    away = (call.button("portfolio.button", "portfolio"), call.button("common.today_button", "today"))
    return Reply(tuple(overview(call, reached, ahead, found)), (*menus, *away))


@handler(shown="private")
async def proj_choose(call: Call, project: str) -> Reply:
    """Take a project on, or take it up again where it was left."""
    work = await _known(call, project)
    if work.state in {"new", "dropped"}:
        await _record(call, work, CHOSEN)
    return _page(call, await _known(call, project))


@handler(shown="private")
async def proj_step(call: Call, project: str, number: str) -> Reply:
    """Count a milestone as an hour; pressed twice, it counts once."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    work = _work(call, project, facts)
    if work.state != "chosen" or str(work.upcoming) != number:
        return _page(call, work)
    fact = await _record_step(call, work, int(number))
    await call.tx.outbox.cancel(call.learner.key, call.today)
    facts.append(fact)
    streak = streak_of(call, facts)
    after = _work(call, project, facts)
    before = sum(one.kind == "project" and one.minutes > 0 and one.day == call.today for one in effective(facts)) - 1
    blocks = (
        Paragraph(call.say_again("projects.stepped", before, n=int(number), of=len(work.project.milestones))),
        Paragraph(call.say("done.streak", n=streak.current, row=strip_of_days(call, streak))),
    )
    undo = call.button("done.undo_button", "proj_undo", str(fact.id))
    page = _page(call, after)
    return Reply((page.blocks[0], *blocks, *page.blocks[1:]), (*page.buttons, undo))


@handler(shown="private")
async def proj_end_ask(call: Call, project: str) -> Form:
    """Ask where a finished project can be seen."""
    work = await _known(call, project)
    field = Field(
        "proof", call.label("projects.proof_label"), call.label("projects.proof_hint"), work.proof, required=False
    )
    return Form(call.label("projects.proof_title"), (field,), Action("proj_end", work.project.id))


@handler(shown="private")
async def proj_end(call: Call, project: str, proof: Annotated[str, Rest()] = "") -> Reply:
    """Finish a project with a link or a few words, or change what shows it."""
    work = await _known(call, project)
    proof = short_note(call, proof, PROOF_UNITS)
    if work.state in {"new", "dropped"}:
        return _page(call, work)
    if work.state != "done" or proof not in {"", work.proof}:
        await _record(call, work, f"{DONE} {proof}".strip())
    return _page(call, await _known(call, project))


@handler(shown="private")
async def proj_drop(call: Call, project: str) -> Reply:
    """Put a project away; its hours stay in the ledger."""
    work = await _known(call, project)
    if work.state == "chosen":
        await _record(call, work, DROPPED)
    title = Title(work.project.title)
    buttons = (call.button("projects.again_button", "proj_choose", work.project.id), *_away(call))
    return Reply((title, Paragraph(call.say("projects.dropped"))), buttons)


@handler(shown="private")
async def proj_undo(call: Call, fact: str) -> Reply:
    """Take a milestone back."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = next((known for known in facts if str(known.id) == fact and _project_of(call, known)), None)
    if found is None:
        raise BadAction(fact)
    if found in effective(facts):
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "undo", fact))
    return _page(call, await _known(call, _project_of(call, found)))


def _project_of(call: Call, fact: Fact) -> str:
    """Name the project that a fact is about; a milestone may have been done as an hour of the road."""
    if fact.kind == "session":
        session = call.catalog.session(fact.ref)
        return session.milestone.project if session and session.milestone else ""
    return fact.ref if fact.kind == "project" else ""


async def _record_step(call: Call, work: Work, number: int) -> Fact:
    """Write a milestone down: as the hour of the road that it is, where there is one."""
    hour = hour_of_step(work.project.id, number, call.catalog)
    if hour is None:
        return await _record(call, work, f"{MILESTONE_NOTE}{number}", SESSION_MINUTES)
    return await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "session", hour, SESSION_MINUTES))


def _page(call: Call, work: Work) -> Reply:
    return Reply(tuple(project_blocks(call, work)), (*project_buttons(call, work), *_away(call)))


def _away(call: Call) -> tuple[AnyButton, ...]:
    return (call.button("projects.all_button", "projects"), call.button("common.today_button", "today"))


async def _known(call: Call, project: str) -> Work:
    return _work(call, project, list(await call.tx.ledger.facts(call.learner.key)))


def _work(call: Call, id: str, facts: list[Fact]) -> Work:
    project = call.catalog.project(id)
    if project is None:
        raise BadAction(id)
    return works(facts, call.catalog).get(project.id, Work(project))


async def _record(call: Call, work: Work, note: str, minutes: int = 0) -> Fact:
    fact = Fact(call.now, call.today, "project", work.project.id, minutes, note)
    return await call.tx.ledger.record(call.learner.key, fact)
