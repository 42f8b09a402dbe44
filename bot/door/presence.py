"""Somebody is here: whoever was called seldom is called every day again, and their week gets its recap."""

from dataclasses import replace
from datetime import datetime

from bot.clock import local_day
from bot.learning.learner import RECAP, Learner
from bot.learning.reminders import recap_moment
from bot.ports.store import Unit


async def attend(learner: Learner, unit: Unit, now: datetime) -> Learner:
    """Note a learner's first sign of life of a day."""
    today = local_day(now, learner.zone, learner.day_start)
    if learner.seen_on == today and not learner.asleep:
        return learner
    learner = replace(learner, seen_on=today, asleep=False)
    await unit.save_learner(learner, now)
    await queue_recap(learner, unit, now)
    return learner


async def queue_recap(learner: Learner, unit: Unit, now: datetime) -> None:
    """Have the week summed up for who was here in it: nobody else's week costs a row."""
    day, at = recap_moment(learner, local_day(now, learner.zone, learner.day_start))
    if learner.slot and learner.wants(RECAP) and at > now:
        await unit.queue(learner.key, RECAP, day, at)
