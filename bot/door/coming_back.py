"""Somebody was away: the first answer that they get begins with a welcome."""

from dataclasses import replace

from bot.command import Call
from bot.values.bounds import Unbounded
from bot.values.message import Answer, Reply
from bot.views.welcome_blocks import away_step, welcome_blocks


async def with_welcome(call: Call, answer: Answer, days: int) -> Answer:
    """Put a welcome before an answer that nobody else sees, where both fit one message."""
    reply, alone = answer.reply, answer.private or call.place.kind == "private"
    if away_step(days) is None or not alone or not isinstance(reply, Reply) or reply.forgets or answer.later:
        return answer
    facts = list(await call.tx.ledger.facts(call.learner.key))
    try:
        return replace(answer, reply=replace(reply, blocks=(*welcome_blocks(call, days, facts), *reply.blocks)))
    except Unbounded:
        return answer  # what was asked for goes first
