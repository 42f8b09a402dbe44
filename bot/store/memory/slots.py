"""The tick in the memory store: the people of due slots get deliveries, and the slots move on."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.clock import Moment, next_moment, wall_day
from bot.ports.outbox import Delivery
from bot.ports.slots import Peak, TickResult
from bot.store.codec import highest, micros
from bot.store.memory.data import Slot, State
from bot.store.memory.ledger import MemoryLedger
from bot.store.memory.overdue import MemoryOverdue
from bot.values.message_kinds import REMINDER


class MemorySlots:
    """The slots."""

    def __init__(self, state: State, overdue: MemoryOverdue, ledger: MemoryLedger) -> None:
        self._state, self._overdue, self._ledger = state, overdue, ledger

    async def tick(self, now: datetime, late: float) -> TickResult:
        """Enqueue the people of due slots and move each slot on."""
        data, done = self._state.data, TickResult()
        for slot, moment in [(slot, moment) for slot, moment in data.slots.items() if moment.at <= now]:
            while moment.at <= now and data.members[slot]:
                done = self._fire(slot, moment, now - moment.at <= timedelta(seconds=late), done)
                moment = next_moment(*slot, moment.at)  # noqa: PLW2901
            self._move_on(slot, moment)
        if done.missed:
            self._overdue.give_up(now - timedelta(seconds=late))
        if done.due:
            self._state.wakes.add("deliveries")
        return done

    def _move_on(self, slot: Slot, moment: Moment) -> None:
        data = self._state.data
        if data.members[slot]:
            self._state.put(data.slots, slot, moment)
        else:
            self._state.drop(data.slots, slot)
            self._state.drop(data.members, slot)

    def _fire(self, slot: Slot, moment: Moment, fresh: bool, so_far: TickResult) -> TickResult:
        members = sorted(self._state.data.members[slot].items(), key=lambda member: (member[1], member[0]))
        rows = sum(self._remind(id, slot, moment, fresh) for id, since in members if since < moment.at)
        return TickResult(so_far.due + rows * fresh, so_far.missed + rows * (not fresh))

    def _remind(self, learner: int, slot: Slot, moment: Moment, fresh: bool) -> bool:
        person = self._state.data.learners[learner]
        day = wall_day(slot[1], moment.date, person.day_start)
        mine = self._state.person(learner).deliveries
        if (REMINDER, day) in mine or person.rests(day) or self._ledger.studied(learner, day):
            return False
        id = next(self._state.data.ids)
        delivery = Delivery(id, learner, REMINDER, day, moment.at, "queued" if fresh else "missed")
        self._state.put(mine, (REMINDER, day), id)
        if fresh:
            self._overdue.wait(delivery, delivery.due_at)
        else:
            self._state.put(self._state.data.outbox, id, delivery)
            self._ledger.cover(learner, day, delivery.due_at)
        return True

    async def peaks(self, now: datetime) -> Sequence[Peak]:
        """Find for each platform the moment of the next day at which most people want their reminder there."""
        data, soon = self._state.data, now + timedelta(hours=24)
        slots = [(slot, moment.at) for slot, moment in data.slots.items() if moment.at <= soon]
        found = Counter((self._platform_of(id), at) for slot, at in slots for id in data.members[slot])
        return highest(Peak(platform, at, people) for (platform, at), people in found.items() if platform)

    def _platform_of(self, learner: int) -> str | None:
        """Name the platform whose open address was used last."""
        contacts = (contact for contact in self._state.person(learner).contacts.values() if contact.open)
        order = sorted(contacts, key=lambda contact: (-micros(contact.used_at), contact.address.platform))
        return order[0].address.platform if order else None
