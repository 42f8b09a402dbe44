"""Whatever is done in whatever order, the databases do as the store in memory does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from random import Random
from typing import Any

import pytest
from store_house import LATE, LEASE, NOW, change, in_transaction, outages, queue, record, tick

from bot.learning.learner import Learner
from bot.ports.outbox import Audience, Delivery
from bot.ports.store import Store
from bot.store.memory.store import MemoryStore
from bot.store.sql.store import SqlStore
from bot.values.events import Address

STEPS = 90
ZONES = ["UTC", "Pacific/Auckland", "America/New_York", "Pacific/Kiritimati"]
HOURS: list[time | None] = [None, *(time(hour, minute) for hour in (0, 9, 13, 21, 23) for minute in (0, 30))]
SENDERS = [None, *(Audience(frozenset({name}), wholly) for name in ("web", "telegram") for wholly in (True, False))]
STATES = ["sent", "sent", "queued", None]  # the last: the process died
KINDS = ["join", "join", "move", "move", "pause", "study", "cancel", "look", "snooze", "merge", "forget"]


class House:
    """One store, and by which key it knows whom."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.keys: dict[str, int] = {}

    async def join(self, name: str, learner: Learner, platform: str) -> None:
        """Add somebody."""
        self.keys[name] = (await in_transaction(self.store, "people.add", learner, Address(platform, name))).key

    async def take(self, now: datetime, limit: int, audience: Audience | None, state: Any) -> list[object]:
        """Claim what is due and settle it; tell what it was, in no order, as stores may break ties as they like."""
        taken: Sequence[Delivery] = await in_transaction(self.store, "outbox.claim", now, LEASE, limit, LATE, audience)
        later = now + timedelta(minutes=20) if state == "queued" else None
        if state:
            done = [replace(row, state=state, sent_at=now, not_before=later) for row in taken]
            await in_transaction(self.store, "outbox.settle", *done)
        names = {key: name for name, key in self.keys.items()}
        return sorted((names[row.learner], row.kind, row.day, row.due_at, row.ambiguous) for row in taken)

    async def view(self, name: str) -> object:
        """Tell what somebody was sent and what they missed."""
        deliveries = await in_transaction(self.store, "outbox.of", self.keys[name], 1000)
        rows = sorted((row.kind, row.day, row.state, row.due_at) for row in deliveries)
        return rows, sorted(await outages(self.store, self.keys[name]))


@pytest.mark.parametrize("seed", [1, 2])
async def test_the_stores_do_alike(sql_store: SqlStore, seed: int) -> None:
    dice, now = Random(seed), NOW
    houses = House(MemoryStore()), House(sql_store)
    for step in range(STEPS):
        now += timedelta(minutes=dice.choice([0, 5, 30, 60, 120]), hours=dice.choice([0] * 20 + [4, 30]))
        kind, value = dice.choice(KINDS), dice.random()
        for house in houses:
            await tick(house.store, now)
            await act(house, kind, Random(value), now, f"p{step}")
        audience, state, limit = dice.choice(SENDERS), dice.choice(STATES), dice.choice([0, 0, 500])
        first, second = [await house.take(now, limit, audience, state) for house in houses]
        assert first == second, (step, kind)
    for name in houses[0].keys:
        views = [await house.view(name) for house in houses]
        assert views[0] == views[1], name


async def act(house: House, kind: str, dice: Random, now: datetime, new: str) -> None:
    """Do one thing for somebody; the same dice do the same."""
    names = list(house.keys)
    if kind == "join" or len(names) < 2:
        learner = Learner(None, now, new, zone=dice.choice(ZONES), remind_at=dice.choice(HOURS), day_start=time(3))
        await house.join(new, learner, dice.choice(["web", "telegram"]))
        return
    name, other = dice.sample(names, 2)
    key, day = house.keys[name], now.date() + timedelta(days=dice.choice([-1, 0, 0, 0, 1]))
    match kind:
        case "move":
            await change(house.store, key, now, remind_at=dice.choice(HOURS), zone=dice.choice(ZONES))
        case "pause":
            await change(house.store, key, now, paused_until=day)
        case "study":
            await record(house.store, key, day)
        case "cancel":
            await in_transaction(house.store, "outbox.cancel", key, day)
        case "look":
            await in_transaction(house.store, "outbox.of", key, 5)
        case "snooze":
            await queue(house.store, key, now + timedelta(minutes=15), dice.choice(["snooze", "nudge"]), now.date())
        case "merge":
            await in_transaction(house.store, "people.merge", key, house.keys.pop(other))
        case "forget":
            await in_transaction(house.store, "people.forget", house.keys.pop(name))
