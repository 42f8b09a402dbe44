"""Somebody is here: by their name, called every day again if that was seldom, and their week gets its recap."""

from dataclasses import replace
from datetime import datetime

from bot.clock import local_day
from bot.learning.learner import RECAP, Learner
from bot.learning.reminders import recap_moment
from bot.ports.store import Transaction
from bot.values.events import Sender
from bot.values.message_kinds import MessageKind
from bot.values.names import clean_name


async def attend(learner: Learner, tx: Transaction, now: datetime) -> Learner:
    """Note a learner's first sign of life of a day."""
    today = local_day(now, learner.zone, learner.day_start)
    if learner.seen_on == today and not learner.dormant:
        return learner
    learner = replace(learner, seen_on=today, dormant=False)
    await tx.people.save(learner, now)
    await queue_recap(learner, tx, now)
    return learner


async def follow_name(learner: Learner, sender: Sender, tx: Transaction, now: datetime) -> Learner:
    """Take a name that changed on the platform, unless the learner goes by another one here."""
    name = clean_name(sender.name)
    if not name or name == learner.name:
        return learner
    contact = next((one for one in await tx.contacts.of(learner.key) if one.address == sender.address), None)
    if contact is None or contact.name == name:
        return learner
    await tx.contacts.save(learner.key, replace(contact, name=name))
    if learner.name not in {"", contact.name}:
        return learner
    learner = replace(learner, name=name)
    await tx.people.save(learner, now)
    return learner


async def queue_recap(learner: Learner, tx: Transaction, now: datetime) -> None:
    """Have the week summed up for who was here in it: nobody else's week costs a delivery."""
    day, at = recap_moment(learner, local_day(now, learner.zone, learner.day_start))
    if learner.slot and learner.wants(RECAP) and at > now:
        await tx.outbox.enqueue(learner.key, MessageKind.RECAP, day, at)
