"""Done means done: the work of an hour is handed in, run in the sandbox, and judged line by line."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Annotated

from bot.catalog.checks import HourCheck
from bot.checking.asking import check_program, missing, name_files
from bot.checking.handed_in import Unreadable, as_texts, read_text, read_uploads
from bot.checking.local_script import RECEIPT, hour_of
from bot.checking.verdict import Verdict, read_verdict
from bot.checking.verdict_lines import missing_lines
from bot.command import Call, PendingRun, command, handler
from bot.commands.done import counts_now, finish_hour, finished
from bot.commands.local_check import local_page, person_page, receipt_take
from bot.commands.today import known_hour
from bot.learning.checked import CHECKED, SANDBOX, proof_of
from bot.learning.course import Hour
from bot.learning.facts import Fact
from bot.learning.learner import KEEP_WORK
from bot.ports.attempts import ATTEMPT_UNITS, Attempt
from bot.ports.runner import Outcome
from bot.reading.arguments import Rest
from bot.values.action import Action, BadAction
from bot.values.message import AnyButton, Field, Form, Paragraph, Reply, Title
from bot.views.hour_blocks import hour_to_do, on_word_button
from bot.views.verdict_blocks import missing_blocks, speaker, verdict_blocks

FIRST_HINT = 1
TOGETHER = timedelta(minutes=15)


@command(shown="private", takes_files=True)
async def check(call: Call, work: Annotated[str, Rest()] = "") -> Reply | Form | PendingRun:
    """Check the next hour, or the one that is named, by the work that came with it; ask for the work where none did."""
    if RECEIPT.fullmatch(work.strip().upper()) and hour_of(work, call.learner, call.checks.local):
        return await receipt_take(call, work)
    named = _named(call, work)
    if call.pressed and work and named is None:
        raise BadAction(work)
    hour = named or hour_to_do(call, list(await call.tx.ledger.facts(call.learner.key)))
    if hour is None:
        return finished(call)
    found = await call.checks.find(hour.id)
    if found is None:
        return local_page(call, hour) if hour.id in call.checks.local else person_page(call, hour)
    text = "" if named else work
    return await _judge(call, hour, found, text) if text or call.files else _ask(call, hour, found)


@handler(shown="private")
async def check_work(call: Call, hour: str, work: Annotated[str, Rest()] = "") -> Reply | Form | PendingRun:
    """Check what was handed in for an hour."""
    known = known_hour(call, hour)
    found = await call.checks.find(known.id)
    if found is None:
        return local_page(call, known) if known.id in call.checks.local else person_page(call, known)
    if not work and not call.files:
        raise call.refusal("check.nothing", check_button(call, known.id, "check.again_button"))
    return await _judge(call, known, found, work)


@handler(shown="private")
async def on_word(call: Call, hour: str) -> Reply:
    """Count an hour on the learner's word, one press further away than its check."""
    known = known_hour(call, hour)
    buttons = (check_button(call, known.id), call.button("check.word_button", "finish", known.id))
    return Reply((Title(known.title), Paragraph(call.say("check.on_word"))), buttons)


def _named(call: Call, work: str) -> Hour | None:
    """Find the hour that a text or a button names."""
    if not work or "\n" in work or " " in work.strip():
        return None
    try:
        return known_hour(call, work.strip())
    except BadAction:
        return None


def check_button(call: Call, hour: str, key: str = "check.button") -> AnyButton:
    """Offer to check an hour."""
    return call.button(key, "check", hour, style="primary")


def _ask(call: Call, hour: Hour, found: HourCheck) -> Form:
    """Ask for the work of an hour."""
    kind = "answer" if found.by_answer else "files" if len(found.files) > 1 else "file"
    names = ", ".join(found.files)
    here = f"check.{kind}_hint_{call.place.address.platform}"
    hint = call.label(here if call.words.has(here) else f"check.{kind}_hint", names=names)
    field = Field("work", call.label(f"check.{kind}_label"), hint, required=False, long=True, work=True)
    return Form(call.label("check.form_title"), (field,), Action("check_work", hour.id))


async def _judge(call: Call, hour: Hour, found: HourCheck, text: str) -> Reply | PendingRun:
    """Have the work judged, unless a file is missing."""
    files = name_files(found, await work_of(call, text))
    if missing(found, files):
        files = await _together(call, hour, files)
    if lacking := missing(found, files):
        await _keep(call, Attempt(hour.id, call.now, as_texts(files), "", hints=0))
        blocks = missing_blocks(call, missing_lines(lacking, speaker(call)), lacking)
        return Reply(tuple(blocks), (check_button(call, hour.id, "check.again_button"),))
    waiting = Reply((Title(hour.title), Paragraph(call.say("check.waiting"))))
    return PendingRun(check_program(found, files), waiting, partial(_judged, hour=hour, check=found, files=files))


async def _together(call: Call, hour: Hour, files: dict[str, bytes]) -> dict[str, bytes]:
    """Put what came a moment ago beside it: some chats send files one by one."""
    before = await call.tx.attempts.find(call.learner.key, hour.id)
    if before is None or before.verdict or call.now - before.at > TOGETHER:
        return files
    return {name: text.encode() for name, text in before.files.items()} | files


async def work_of(call: Call, text: str) -> dict[str, bytes]:
    """Read what was handed in; what is large is read beside the event loop."""
    try:
        if call.files:
            return await asyncio.to_thread(read_uploads, [(file.name, file.data) for file in call.files])
        return await asyncio.to_thread(read_text, text)
    except Unreadable as error:
        raise call.refusal(error.key, **error.values) from error


async def _judged(call: Call, outcome: Outcome, hour: Hour, check: HourCheck, files: Mapping[str, bytes]) -> Reply:
    """Tell what came of the work, and count the hour when all of it holds."""
    verdict = read_verdict(outcome)
    if not verdict.stopped:
        await _keep(call, Attempt(hour.id, call.now, as_texts(files), outcome.stdout, verdict.passed, FIRST_HINT))
    if verdict.passed:
        return await _passed(call, hour, check, verdict)
    return Reply(tuple(verdict_blocks(call, check, verdict, FIRST_HINT)), ways_on(call, check, verdict, FIRST_HINT))


async def _keep(call: Call, attempt: Attempt) -> None:
    """Keep the attempt, where the learner lets it be kept; what is long without its files."""
    if not call.learner.wants(KEEP_WORK):
        return
    if sum(map(len, attempt.files.values())) > ATTEMPT_UNITS:
        attempt = replace(attempt, files={})
    if len(attempt.verdict) <= ATTEMPT_UNITS:
        await call.tx.attempts.save(call.learner.key, attempt)


async def _passed(call: Call, hour: Hour, check: HourCheck, verdict: Verdict) -> Reply:
    facts = list(await call.tx.ledger.facts(call.learner.key))
    fresh = counts_now(call, hour, facts)
    counted = await finish_hour(call, hour, facts, checked=True) if fresh else None
    if counted or proof_of(hour.id, facts, call.catalog) != CHECKED[-1]:
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "checked", hour.id, note=SANDBOX))
    shown = verdict_blocks(call, check, verdict, 0)
    told = counted.blocks[1:] if counted else (Paragraph(call.say("check.counted_before", title=hour.title)),)
    more = counted.buttons if counted else (call.button("common.today_button", "today"),)
    drawing = counted.drawing if counted else None
    return Reply((*shown, *told), (*_solved(call, hour.id), *more), drawing=drawing)


def _solved(call: Call, hour: str) -> tuple[AnyButton, ...]:
    return (
        call.button("check.solution_button", "solution", hour),
        call.button("check.another_way_button", "check", hour),
    )


def ways_on(call: Call, check: HourCheck, verdict: Verdict, shown: int) -> tuple[AnyButton, ...]:
    """Offer what helps after an attempt that doesn't hold yet: the next hint, a neighbour, at last a solution."""
    failing = verdict.first_failing
    further: list[AnyButton] = []
    if failing and not verdict.stopped and not verdict.syntax:
        steps = len(check.hints.ladder(failing.name, failing.hint))
        if shown < steps:
            place = check.functions.index(failing.name)
            further.append(call.button("check.hint_button", "hint", check.hour, place, shown + 1))
        else:
            further += _solved(call, check.hour)[:1]
        further.append(call.button("check.neighbour_button", "neighbour", check.hour))
    return (check_button(call, check.hour, "check.again_button"), *further, on_word_button(call, check.hour))
