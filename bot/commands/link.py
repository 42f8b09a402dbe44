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
from bot.ports.contacts import Contact
from bot.reading.arguments import Rest
from bot.values.markup import verbatim
from bot.values.message import Aside, Code, Facts, Pair, Paragraph, Reply, Title

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that looks like another
CODE_LENGTH = 8
CODE_HALF = CODE_LENGTH // 2
CODE_LIFE = timedelta(minutes=10)  # of a code
CODE_TRIES = 5  # in that time, by one learner


@command(shown="private")
async def link(call: Call, code: Annotated[str, Rest()] = "") -> Reply:
    """Give a code, or use one that was given elsewhere."""
    return await _use(call, code) if code else await _offer(call)


async def _offer(call: Call) -> Reply:
    code = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    await call.tx.links.save_code(call.learner.key, _hashed(code), call.now + CODE_LIFE)
    steps = call.say("link.offer", minutes=CODE_LIFE.seconds // 60)
    shown = Code(f"/link {code[:CODE_HALF]}-{code[CODE_HALF:]}", "")
    return Reply((Title(call.label("link.title")), Paragraph(steps), shown, Aside(call.say("link.secret"))))


async def _use(call: Call, code: str) -> Reply:
    """Join with who made the code. A wrong one is answered, not refused: a refusal would take the count back."""
    if await call.tx.links.count_try(call.learner.key, call.now, call.now - CODE_LIFE) > CODE_TRIES:
        raise call.refusal("link.too_often", minutes=CODE_LIFE.seconds // 60)
    maker = await call.tx.links.take_code(_hashed(code), call.now)
    if maker == call.learner.key:
        raise call.refusal("link.own")  # takes it back that the code was used
    other = await call.tx.people.find(maker) if maker else None
    if other is None:
        return Reply((Title(call.label("link.title")), Paragraph(call.say("link.unknown"))))
    return await _joined(call, *by_age(call.learner, other))


async def _joined(call: Call, keep: Learner, gone: Learner) -> Reply:
    learner = await _join(call, keep, gone)
    today = local_day(call.now, learner.zone, learner.day_start)
    facts = await _settle(call, keep, learner, today)
    # the door noted the address only if another one was used last, which it could not know yet
    await call.tx.contacts.save(learner.key, Contact(call.sender.address, call.now))
    if today in counted_days(facts):
        await call.tx.outbox.cancel(learner.key, today)
    return await _linked(call, learner, facts, today)


async def _join(call: Call, keep: Learner, gone: Learner) -> Learner:
    mine, theirs = await call.tx.ledger.facts(keep.key), await call.tx.ledger.facts(gone.key)
    learner = joined_learner(keep, gone)
    await call.tx.people.merge(keep.key, gone.key, doubled(mine, theirs))
    await call.tx.people.save(learner, call.now)
    return learner


async def _settle(call: Call, before: Learner, learner: Learner, today: date) -> list[Fact]:
    facts = list(await call.tx.ledger.facts(learner.key))
    said = settling(facts, before, learner, call.now, today)
    return [*facts, *[await call.tx.ledger.record(learner.key, fact) for fact in said]]


async def _linked(call: Call, learner: Learner, facts: list[Fact], today: date) -> Reply:
    """Say what became of it, without buttons: in a shared place they would carry the id of who may be gone."""
    streak = fold_streak(facts, today, learner.zone, learner.day_start)
    platforms = {contact.address.platform.title() for contact in await call.tx.contacts.of(learner.key)}
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
