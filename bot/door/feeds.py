"""A calendar looks a plan up: whose it is, by an address that nobody can guess."""

import hashlib

from bot.command import Call, Registry
from bot.learning.learner import Learner
from bot.ports.store import Transaction
from bot.values.message import Reply

FEED = "calendar_feed"


def hashed(secret: str) -> str:
    """Give what is kept of the secret in a feed's address."""
    return hashlib.sha256(secret.encode()).hexdigest()


async def subscribed(secret: str, tx: Transaction) -> Learner | None:
    """Find whose feed has an address with this secret."""
    learner = await tx.calendars.subscribed(hashed(secret))
    return await tx.people.find(learner) if learner else None


async def written(call: Call, registry: Registry) -> bytes:
    """Write the calendar of a feed."""
    spec = registry.find(FEED)
    reply = await spec.handler(call) if spec else None
    if not isinstance(reply, Reply) or reply.file is None:
        raise LookupError(f"{FEED} gave no file")
    return reply.file.data
