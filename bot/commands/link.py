"""One person on two platforms: a code from here, typed there, makes two learners one."""

import hashlib
import secrets
from datetime import date, timedelta
from typing import Annotated

from bot.clock import local_day
from bot.command import Call, command
from bot.learning.facts import Fact, counted_days, once
from bot.learning.joining import by_age, doubled, joined_learner, settling
from bot.learning.learner import Learner
from bot.learning.streak_fold import fold_streak
from bot.ports.store import Reach
from bot.reading.arguments import Rest
from bot.values.markup import verbatim
from bot.values.message import Aside, Code, Facts, Pair, Paragraph, Reply, Title

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that looks like another
LENGTH = 8
HALF = LENGTH // 2
LIFE = timedelta(minutes=10)  # of a code
TRIES = 5  # in that time, by one learner


@command(private=True)
async def link(call: Call, code: Annotated[str, Rest()] = "") -> Reply:
    """Give a code, or use one that was given elsewhere."""
    return await _use(call, code) if code else await _offer(call)


async def _offer(call: Call) -> Reply:
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    await call.unit.save_link_code(call.learner.key, _hashed(code), call.now + LIFE)
    steps = call.say("link.offer", minutes=LIFE.seconds // 60)
    shown = Code(f"/link {code[:HALF]}-{code[HALF:]}", "")
    return Reply((Title(call.label("link.title")), Paragraph(steps), shown, Aside(call.say("link.secret"))))


async def _use(call: Call, code: str) -> Reply:
    """Join with who made the code. A wrong one is answered, not refused: a refusal would take the count back."""
    if await call.unit.try_link(call.learner.key, call.now, call.now - LIFE) > TRIES:
        raise call.refusal("link.too_often", minutes=LIFE.seconds // 60)
    maker = await call.unit.take_link_code(_hashed(code), call.now)
    if maker == call.learner.key:
        raise call.refusal("link.own")  # takes it back that the code was used
    other = await call.unit.learner(maker) if maker else None
    if other is None:
        return Reply((Title(call.label("link.title")), Paragraph(call.say("link.unknown"))))
    return await _joined(call, *by_age(call.learner, other))


async def _joined(call: Call, keep: Learner, gone: Learner) -> Reply:
    learner = await _join(call, keep, gone)
    today = local_day(call.now, learner.zone, learner.day_start)
    facts = await _settle(call, keep, learner, today)
    # the door noted the address only if another one was used last, which it could not know yet
    await call.unit.save_reach(learner.key, Reach(call.sender.address, call.now))
    if today in counted_days(facts):
        await call.unit.cancel(learner.key, today)
    return await _told(call, learner, facts, today)


async def _join(call: Call, keep: Learner, gone: Learner) -> Learner:
    mine, theirs = await call.unit.facts(keep.key), await call.unit.facts(gone.key)
    learner = joined_learner(keep, gone)
    await call.unit.merge(keep.key, gone.key, doubled(mine, theirs))
    await call.unit.save_learner(learner, call.now)
    return learner


async def _settle(call: Call, before: Learner, learner: Learner, today: date) -> list[Fact]:
    facts = list(await call.unit.facts(learner.key))
    said = settling(facts, before, learner, call.now, today)
    return [*facts, *[await call.unit.record(learner.key, fact) for fact in said]]


async def _told(call: Call, learner: Learner, facts: list[Fact], today: date) -> Reply:
    """Say what became of it, without buttons: in a shared place they would carry the id of who may be gone."""
    streak = fold_streak(facts, today, learner.zone, learner.day_start)
    platforms = {reach.address.platform.title() for reach in await call.unit.reaches(learner.key)}
    hours = sum(fact.kind == "session" for fact in once(facts))
    pairs = (
        Pair(call.label("link.where"), verbatim(", ".join(sorted(platforms)))),
        Pair(call.label("link.streak"), call.say("streak.days", n=streak.current)),
        Pair(call.label("link.hours"), verbatim(str(hours))),
    )
    blocks = (Title(call.label("link.joined_title")), Paragraph(call.say("link.joined")), Facts(pairs))
    return Reply((*blocks, Aside(call.say("link.nudges"))))


def _hashed(code: str) -> str:
    """Hash a code as it was meant: case, blanks and dashes don't matter."""
    return hashlib.sha256("".join(filter(str.isalnum, code.upper())).encode()).hexdigest()
