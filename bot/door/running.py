"""Runs that an answer waits for: what is told meanwhile, and the answer when they are over."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import structlog

from bot.command import Call, PendingRun
from bot.ports.runner import NO_RUNNER, QUEUE_FULL, TOO_LARGE, Delay, NoRunner, Outcome, Runner, TooManyRuns
from bot.process.whereabouts import log_fault
from bot.values.errors import Refusal, Unavailable
from bot.values.message import Answer, Aside, Paragraph, Reply

SOON = 1.0
"""Seconds: a run that is over by then is worth no second message."""
log = structlog.get_logger(__name__)

EndRun = Callable[[Outcome], Awaitable[Answer]]
"""Make the answer of what came of a run."""


async def answers_of(run: PendingRun, runner: Runner, call: Call, end: EndRun) -> AsyncIterator[Answer]:
    """Run a program; tell of each wait that a person should know of, and at last what came of it."""
    delays: asyncio.Queue[Delay | None] = asyncio.Queue()

    async def told(delay: Delay) -> None:
        delays.put_nowait(delay)

    work = asyncio.create_task(_outcome(run, runner, call, told))
    work.add_done_callback(lambda _: delays.put_nowait(None))
    try:
        while delay := await delays.get():
            yield _waiting(run, call, delay)
        yield await _ended(call, end, work)
    finally:
        work.cancel()


async def _outcome(run: PendingRun, runner: Runner, call: Call, told: Callable[[Delay], Awaitable[None]]) -> Outcome:
    try:
        return await runner.run(run.program, call.place.address, call.sender.address, told)
    except NoRunner:
        return Outcome(None, stopped=NO_RUNNER)
    except TooManyRuns:
        return Outcome(None, stopped=QUEUE_FULL)
    except ValueError:
        return Outcome(None, stopped=TOO_LARGE)


async def settled(answer: Answer, patience: float | None = None) -> Answer:
    """Wait for what is on its way, for ever or for so many seconds; what comes soon isn't worth two messages."""
    if answer.later is None:
        return answer
    step = asyncio.ensure_future(anext(answer.later, None))
    done, _ = await asyncio.wait({step}, timeout=patience)
    if not done:
        return replace(answer, later=_after(step, answer.later))
    more = step.result()
    if more is None:
        return replace(answer, later=None)
    return await settled(replace(more, later=answer.later), None if patience is None else 0)


async def _after(step: asyncio.Future[Answer | None], rest: AsyncIterator[Answer]) -> AsyncIterator[Answer]:
    first = await step
    if first is not None:
        yield first
        async for more in rest:
            yield more


def _waiting(run: PendingRun, call: Call, delay: Delay) -> Answer:
    words = call.say("running.place", n=delay.place) if delay.place else call.say("running.preparing")
    reply = replace(run.waiting, blocks=(*run.waiting.blocks, Aside(words)))
    return Answer(reply, call.learner.language, private=True, replaces=True)


async def _ended(call: Call, end: EndRun, work: Awaitable[Outcome]) -> Answer:
    """Make the last answer, in any case: nobody is left waiting."""
    try:
        return await end(await work)
    except Refusal as refusal:
        return Answer(Reply((Paragraph(refusal.text),), refusal.buttons), call.learner.language, private=True)
    except Unavailable:
        log.warning("store unavailable", event_kind="run")
        return _sorry(call, "app.unavailable")
    except Exception as error:  # noqa: BLE001 - the last line of defence: a person gets words, the log the place
        log_fault(log, "the answer of a run failed", error)
        return _sorry(call, "app.fault")


def _sorry(call: Call, key: str) -> Answer:
    return Answer(Reply((Paragraph(call.say(key)),)), call.learner.language, private=True)
