"""The outbox of the memory store: due slots become rows, rows are claimed and settled."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from heapq import nsmallest

from bot.clock import Moment, next_moment, wall_day
from bot.learning.facts import Fact, counted_days
from bot.learning.reminders import CALLS, OUTLIVED, PATIENT
from bot.ports.rows import Crowd, Whose
from bot.ports.store import Due, DueState, Ticked
from bot.store.codec import AWAY, NUDGE, TWICE, fullest, micros, utc
from bot.store.memory.data import MemoryBase, Slot


class MemoryOutbox(MemoryBase):
    """The part of a unit that is about what is to be sent."""

    async def queue(self, learner: int, kind: str, day: date, due_at: datetime) -> None:
        """Put a row into the outbox, or move the one that is there."""
        dues = self._person(learner).dues
        id = dues.get((kind, day)) or next(self._data.ids)
        self._put(dues, (kind, day), id)
        claim = (
            self._data.outbox[id].claim + 1 if id in self._data.outbox else 0
        )  # nobody who sends the old one may settle
        self._wait(Due(id, learner, kind, day, utc(due_at), "queued", claim=claim), utc(due_at))
        self.made_rows = True

    async def cancel(self, learner: int, day: date, kind: str | None = None) -> None:
        """Skip what is still queued for a learner's day: every call to study, or one kind."""
        kinds = {kind} if kind else CALLS
        for due in await self.dues(learner, len(self._data.outbox)):
            if due.day == day and due.state == "queued" and due.kind in kinds:
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
        if ticked.missed:
            self._give_up(now - timedelta(seconds=late))
        self.made_rows |= ticked.due > 0
        return ticked

    def _move_on(self, slot: Slot, moment: Moment) -> None:
        if self._data.members[slot]:
            self._put(self._data.slots, slot, moment)
        else:
            self._drop(self._data.slots, slot)
            self._drop(self._data.members, slot)

    def _fire(self, slot: Slot, moment: Moment, fresh: bool, so_far: Ticked) -> Ticked:
        members = sorted(self._data.members[slot].items(), key=lambda member: (member[1], member[0]))
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
            self._cover(due.learner, due.day, due.due_at)
        return True

    def _studied(self, learner: int, day: date) -> bool:
        return day in counted_days(self._person(learner).facts.values())

    def _cover(self, learner: int, day: date, at: datetime) -> bool:
        facts = self._person(learner).facts
        doubled = any(fact.kind == "outage" and fact.day == day for fact in facts.values())
        if doubled or self._studied(learner, day):
            return False
        id = next(self._data.ids)
        self._put(facts, id, Fact(at, day, "outage", id=id))
        return True

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, whose: Whose | None = None
    ) -> Sequence[Due]:
        """Take queued rows that are due, after leases that ran out and rows that are too late were seen to."""
        self._expire(now)
        self._give_up(now - timedelta(seconds=late))
        ready = ((at, id) for at, id in self._ready(now) if whose is None or self._belongs(id, whose))
        until = now + timedelta(seconds=lease)
        return [self._lease(id, until) for _, id in nsmallest(limit, ready)]

    def _ready(self, now: datetime) -> Iterator[tuple[datetime, int]]:
        outbox = self._data.outbox
        return ((at, id) for id, at in self._data.waiting.items() if at <= now and outbox[id].state == "queued")

    def _belongs(self, id: int, whose: Whose) -> bool:
        reaches = self._person(self._data.outbox[id].learner).reaches.values()
        platforms = {reach.address.platform for reach in reaches if reach.open}
        here, elsewhere = platforms & whose.platforms, platforms - whose.platforms
        return bool(here and not elsewhere) if whose.wholly else bool(here or not elsewhere)

    def _lease(self, id: int, until: datetime) -> Due:
        due = self._data.outbox[id]
        due = replace(due, state="claimed", not_before=None, claim=due.claim + 1)
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
            limit = before - OUTLIVED if due.kind in PATIENT else before
            if due.state == "queued" and due.due_at < limit:
                self._close(due, "missed")
                if due.kind == NUDGE and not due.error.startswith(AWAY):
                    self._cover(due.learner, due.day, due.due_at)

    async def settle(self, *dues: Due) -> None:
        """Write what became of claimed rows."""
        for due in dues:
            self._settle(due)

    def _settle(self, due: Due) -> None:
        kept = self._data.outbox.get(due.id)
        if kept is None or kept.claim != due.claim or kept.state not in {"claimed", "queued"}:
            return
        due = replace(due, learner=kept.learner, due_at=kept.due_at, ambiguous=kept.ambiguous, arm=kept.arm)
        if due.state == "queued":
            self._wait(due, utc(due.not_before or due.due_at))
        else:
            self._close(due, due.state)

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or row of the outbox is due."""
        slots = (moment.at for slot, moment in self._data.slots.items() if self._data.members[slot])
        return min((*slots, *self._data.waiting.values()), default=None)

    async def waiting(self, now: datetime) -> int:
        """Count the rows that may be claimed now."""
        return sum(at <= now for at in self._data.waiting.values())

    async def crowds(self, now: datetime) -> Sequence[Crowd]:
        """Find for each platform the moment of the next day at which most people want their nudge there."""
        soon = now + timedelta(hours=24)
        slots = [(slot, moment.at) for slot, moment in self._data.slots.items() if moment.at <= soon]
        found = Counter((self._home(id), at) for slot, at in slots for id in self._data.members[slot])
        return fullest(Crowd(platform, at, people) for (platform, at), people in found.items() if platform)

    def _home(self, learner: int) -> str | None:
        """Name the platform whose open address was used last."""
        reaches = (reach for reach in self._person(learner).reaches.values() if reach.open)
        order = sorted(reaches, key=lambda reach: (-micros(reach.used_at), reach.address.platform))
        return order[0].address.platform if order else None

    def _wait(self, due: Due, at: datetime) -> None:
        self._put(self._data.outbox, due.id, due)
        self._put(self._data.waiting, due.id, at)

    def _close(self, due: Due, state: DueState) -> None:
        self._put(self._data.outbox, due.id, replace(due, state=state))
        self._drop(self._data.waiting, due.id)
