"""The outbox of the memory store: due slots become rows, rows are claimed and settled."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from heapq import nsmallest

from bot.clock import Moment, next_moment, wall_day
from bot.learning.ledger import Fact, study
from bot.ports import Due, DueState, Ticked
from bot.store.codec import AWAY, NUDGE, TWICE, utc
from bot.store.memory_data import MemoryBase, Slot


class MemoryOutbox(MemoryBase):
    """The part of a unit that is about what is to be sent."""

    async def queue(self, learner: int, kind: str, day: date, due_at: datetime) -> None:
        """Put a row into the outbox, or move the one that is there."""
        dues = self._person(learner).dues
        id = dues.get((kind, day)) or next(self._data.ids)
        self._put(dues, (kind, day), id)
        self._wait(Due(id, learner, kind, day, utc(due_at), "queued"), utc(due_at))

    async def cancel(self, learner: int, day: date) -> None:
        """Skip what is still queued for a learner's day."""
        for due in await self.dues(learner, len(self._data.outbox)):
            if due.day == day and due.state == "queued":
                self._close(due, "skipped")

    async def dues(self, learner: int, limit: int) -> Sequence[Due]:
        """Read a learner's outbox, newest first."""
        person = self._data.people.get(learner)
        rows = [self._data.outbox[id] for id in person.dues.values()] if person else []
        return sorted(rows, key=lambda due: (due.due_at, due.id), reverse=True)[:limit]

    async def tick(self, now: datetime, late: float) -> Ticked:
        """Turn due slots into rows and move each slot on."""
        ticked = Ticked()
        for slot, moment in [(slot, moment) for slot, moment in self._data.slots.items() if moment.at <= now]:
            while moment.at <= now and self._data.members[slot]:
                ticked = self._fire(slot, moment, now - moment.at <= timedelta(seconds=late), ticked)
                moment = next_moment(*slot, moment.at)  # noqa: PLW2901
            self._move_on(slot, moment)
        return ticked

    def _move_on(self, slot: Slot, moment: Moment) -> None:
        if self._data.members[slot]:
            self._put(self._data.slots, slot, moment)
        else:
            self._drop(self._data.slots, slot)
            self._drop(self._data.members, slot)

    def _fire(self, slot: Slot, moment: Moment, fresh: bool, so_far: Ticked) -> Ticked:
        members = self._data.members[slot].items()
        rows = sum(self._nudge(id, slot, moment, fresh) for id, since in members if since < moment.at)
        return Ticked(so_far.due + rows * fresh, so_far.missed + rows * (not fresh))

    def _nudge(self, learner: int, slot: Slot, moment: Moment, fresh: bool) -> bool:
        person = self._data.learners[learner]
        day = wall_day(slot[1], moment.date, person.day_start)
        dues = self._person(learner).dues
        if (NUDGE, day) in dues or person.rests(day) or self._studied(learner, day):
            return False
        due = Due(next(self._data.ids), learner, NUDGE, day, moment.at, "queued" if fresh else "missed")
        self._put(dues, (NUDGE, day), due.id)
        if fresh:
            self._wait(due, due.due_at)
        else:
            self._put(self._data.outbox, due.id, due)
            self._outage(due)
        return True

    def _studied(self, learner: int, day: date) -> bool:
        return any(fact.day == day for fact in study(self._person(learner).facts.values()))

    def _outage(self, due: Due) -> None:
        facts = self._person(due.learner).facts
        doubled = any(fact.kind == "outage" and fact.day == due.day for fact in facts.values())
        if not doubled and not self._studied(due.learner, due.day):
            id = next(self._data.ids)
            self._put(facts, id, Fact(due.due_at, due.day, "outage", id=id))

    async def claim(self, now: datetime, lease: float, limit: int, late: float) -> Sequence[Due]:
        """Take queued rows that are due, after leases that ran out and rows that are too late were seen to."""
        self._expire(now)
        self._give_up(now - timedelta(seconds=late))
        ready = ((at, id) for id, at in self._data.waiting.items() if at <= now and self._state(id) == "queued")
        until = now + timedelta(seconds=lease)
        return [self._lease(id, until) for _, id in nsmallest(limit, ready)]

    def _lease(self, id: int, until: datetime) -> Due:
        due = replace(self._data.outbox[id], state="claimed", not_before=None)
        self._wait(due, until)
        return due

    def _expire(self, now: datetime) -> None:
        for id, until in list(self._data.waiting.items()):
            due = self._data.outbox[id]
            if due.state != "claimed" or until > now:
                continue
            if due.ambiguous:
                self._close(replace(due, error=TWICE), "failed")
            else:
                self._wait(replace(due, state="queued", ambiguous=True), until)

    def _give_up(self, before: datetime) -> None:
        for id in list(self._data.waiting):
            due = self._data.outbox[id]
            if due.state == "queued" and due.due_at < before:
                self._close(due, "missed")
                if due.kind == NUDGE and not due.error.startswith(AWAY):
                    self._outage(due)

    async def settle(self, due: Due) -> None:
        """Write what became of a claimed row; one that was queued anew or settled meanwhile stays as it is."""
        kept = self._data.outbox.get(due.id)
        if kept is None or kept.state != "claimed":
            return
        due = replace(due, due_at=kept.due_at, ambiguous=kept.ambiguous)
        if due.state == "queued":
            self._wait(due, utc(due.not_before or due.due_at))
        else:
            self._close(due, due.state)

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or row of the outbox is due."""
        slots = (moment.at for slot, moment in self._data.slots.items() if self._data.members[slot])
        return min((*slots, *self._data.waiting.values()), default=None)

    def _state(self, id: int) -> DueState:
        return self._data.outbox[id].state

    def _wait(self, due: Due, at: datetime) -> None:
        self._put(self._data.outbox, due.id, due)
        self._put(self._data.waiting, due.id, at)

    def _close(self, due: Due, state: DueState) -> None:
        self._put(self._data.outbox, due.id, replace(due, state=state))
        self._drop(self._data.waiting, due.id)
