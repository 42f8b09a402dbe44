"""Any code is run: what it prints, where it breaks off, and the picture that it draws."""

import asyncio
from functools import partial
from typing import Annotated

from bot.checking.asking import script_program
from bot.checking.handed_in import PASTED, PYTHON
from bot.command import Call, PendingRun, command, handler
from bot.commands.check_work import check_work, work_of
from bot.learning.community_settings import settings_of
from bot.ports.runner import NOT_RUN, Outcome
from bot.reading.arguments import Rest
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.media import Picture
from bot.values.message import Aside, Block, Button, Code, Field, Form, Paragraph, Reply, Title
from bot.views.hour_blocks import hour_to_do
from bot.views.reading_code_blocks import code_read
from bot.views.run_blocks import not_run_blocks

OUTPUT_UNITS, ERROR_UNITS = 2_000, 700
ERROR_LINES = 6
NAMED_FILES = 8
PICTURE = ".png"


@command(shown="private", takes_files=True)
async def run(call: Call, code: Annotated[str, Rest()] = "") -> Reply | Form | PendingRun:
    """Run code and show what came of it; in a community, where its managers allow it."""
    await _permitted(call)
    return await _run(call, code) if code or call.files else _ask(call)


async def handed_in(call: Call, text: str) -> Reply | Form | PendingRun:
    """Take code or files that came without a command: for the hour where that has a check, else just to be run."""
    hour = hour_to_do(call, list(await call.tx.ledger.facts(call.learner.key)))
    if hour and hour.id in call.checks:
        return await check_work(call, hour.id, text)
    return await run(call, text)


@handler(shown="private")
async def run_work(call: Call, code: Annotated[str, Rest()] = "") -> Reply | Form | PendingRun:
    """Run what was typed into the form."""
    return await run(call, code)


async def _permitted(call: Call) -> None:
    if call.place.kind == "private":
        return
    community = await call.tx.communities.find(call.place.address)
    if community is None or not settings_of(community).runs:
        raise call.refusal("run.not_here")


def _ask(call: Call) -> Form:
    label, hint = call.label("run.label"), call.label("run.hint")
    field = Field("code", label, hint, long=True, work=True, required=False)
    return Form(call.label("run.form_title"), (field,), Action("run_work"))


async def _run(call: Call, code: str) -> Reply | PendingRun:
    files = await work_of(call, code)
    main = PASTED if PASTED in files else next((name for name in files if name.endswith(PYTHON)), None)
    if main is None:
        raise call.refusal("run.no_python")
    program = await asyncio.to_thread(script_program, files, main)
    then = partial(_ran, code=files[main].decode("utf-8", "replace"))
    return PendingRun(program, Reply((Paragraph(call.say("check.waiting")),)), then)


async def _ran(call: Call, outcome: Outcome, code: str) -> Reply:
    """Show what came of a run, and what can be seen in the code."""
    usual = (call.button("run.again_button", "run"), call.button("common.today_button", "today"))
    if outcome.stopped in NOT_RUN:
        return Reply(tuple(not_run_blocks(call, outcome.stopped)), usual)
    read, tell = await code_read(call, code, outcome.stderr)
    return _shown(call, outcome, read, (*tell, *usual))


def _shown(call: Call, outcome: Outcome, read: list[Block], buttons: tuple[Button, ...]) -> Reply:
    blocks: list[Block] = [Title(call.label("run.title"))]
    if outcome.stdout.strip():
        blocks.append(Code(clip(outcome.stdout.rstrip(), OUTPUT_UNITS), "text"))
    if outcome.stopped:
        blocks.append(Paragraph(call.say("run.stopped", why=call.label(f"checking.why_{outcome.stopped}"))))
    elif outcome.stderr.strip():
        last = "\n".join(outcome.stderr.strip().splitlines()[-ERROR_LINES:])
        blocks += [Paragraph(call.say("run.error")), Code(clip(last, ERROR_UNITS), "text")]
    elif not outcome.stdout.strip():
        blocks.append(Paragraph(call.say("run.silent")))
    blocks += read
    pictures = [name for name in outcome.files if name.lower().endswith(PICTURE)]
    others = [name for name in outcome.files if name not in pictures[:1]]
    if others:
        blocks.append(Aside(call.say("run.files", names=", ".join(others[:NAMED_FILES]))))
    picture = Picture(outcome.files[pictures[0]], call.label("run.picture", name=pictures[0])) if pictures else None
    return Reply(tuple(blocks), buttons, picture=picture)
