"""The outbox of the memory store: deliveries are enqueued, claimed and settled."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from heapq import nsmallest

from bot.ports.outbox import Audience, Delivery
from bot.store.codec import TWICE, utc
from bot.store.memory.data import State
from bot.store.memory.overdue import MemoryOverdue
from bot.values.message_kinds import PROMPTS, MessageKind


class MemoryOutbox:
    """Deliveries."""

    def __init__(self, state: State, overdue: MemoryOverdue) -> None:
        self._state, self._overdue = state, overdue

    async def enqueue(self, learner: int, kind: MessageKind, day: date, due_at: datetime, about: str = "") -> None:
        """Put a delivery into the outbox, or move the one that is there."""
        outbox, mine = self._state.data.outbox, self._state.person(learner).deliveries
        id = mine.get((kind, day)) or next(self._state.data.ids)
        self._state.put(mine, (kind, day), id)
        claim = outbox[id].claim + 1 if id in outbox else 0  # nobody who sends the old one may settle
        self._overdue.wait(
            Delivery(id, learner, kind, day, utc(due_at), "queued", claim=claim, about=about), utc(due_at)
        )
        self._state.wakes.add("deliveries")

    async def cancel(self, learner: int, day: date, kind: MessageKind | None = None) -> None:
        """Skip what is still queued for a learner's day: every call to study, or one kind."""
        kinds = {kind} if kind else PROMPTS
        for delivery in self._of(learner):
            if delivery.day == day and delivery.state == "queued" and delivery.kind in kinds:
                self._overdue.close(delivery, "skipped")

    async def of(self, learner: int, limit: int, kinds: Collection[MessageKind] | None = None) -> Sequence[Delivery]:
        """Read a learner's deliveries of all or these kinds, so many of the latest days, newest first."""
        those = (one for one in self._of(learner) if kinds is None or one.kind in kinds)
        latest = sorted(those, key=lambda one: (one.day, one.due_at, one.id), reverse=True)[:limit]
        return sorted(latest, key=lambda one: (one.due_at, one.id), reverse=True)

    def _of(self, learner: int) -> list[Delivery]:
        person = self._state.data.people.get(learner)
        return [self._state.data.outbox[id] for id in person.deliveries.values()] if person else []

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, audience: Audience | None = None
    ) -> Sequence[Delivery]:
        """Take queued deliveries that are due, after leases that ran out and what is too late were seen to."""
        self._expire(now)
        self._overdue.give_up(now - timedelta(seconds=late))
        ready = ((at, id) for at, id in self._ready(now) if audience is None or self._belongs(id, audience))
        until = now + timedelta(seconds=lease)
        return [self._lease(id, until) for _, id in nsmallest(limit, ready)]

    def _ready(self, now: datetime) -> Iterator[tuple[datetime, int]]:
        data = self._state.data
        return ((at, id) for id, at in data.waiting.items() if at <= now and data.outbox[id].state == "queued")

    def _belongs(self, id: int, audience: Audience) -> bool:
        contacts = self._state.person(self._state.data.outbox[id].learner).contacts.values()
        platforms = {contact.address.platform for contact in contacts if contact.open}
        here, elsewhere = platforms & audience.platforms, platforms - audience.platforms
        return bool(here and not elsewhere) if audience.exclusive else bool(here or not elsewhere)

    def _lease(self, id: int, until: datetime) -> Delivery:
        delivery = self._state.data.outbox[id]
        delivery = replace(delivery, state="claimed", not_before=None, claim=delivery.claim + 1)
        self._overdue.wait(delivery, until)
        return delivery

    def _expire(self, now: datetime) -> None:
        for id, until in list(self._state.data.waiting.items()):
            delivery = self._state.data.outbox[id]
            if delivery.state != "claimed" or until > now:
                continue
            if delivery.ambiguous:
                self._overdue.close(replace(delivery, error=TWICE), "failed")
            else:
                self._overdue.wait(replace(delivery, state="queued", ambiguous=True), until)

    async def settle(self, *deliveries: Delivery) -> None:
        """Write what became of claimed deliveries."""
        for delivery in deliveries:
            self._settle(delivery)

    def _settle(self, delivery: Delivery) -> None:
        kept = self._state.data.outbox.get(delivery.id)
        if kept is None or kept.claim != delivery.claim or kept.state not in {"claimed", "queued"}:
            return
        stays = {name: getattr(kept, name) for name in ("learner", "due_at", "ambiguous", "arm", "about")}
        delivery = replace(delivery, **stays)
        if delivery.state == "queued":
            self._overdue.wait(delivery, utc(delivery.not_before or delivery.due_at))
        else:
            self._overdue.close(delivery, delivery.state)

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or delivery is due."""
        data = self._state.data
        slots = (moment.at for slot, moment in data.slots.items() if data.members[slot])
        return min((*slots, *data.waiting.values()), default=None)

    async def waiting(self, now: datetime) -> int:
        """Count the deliveries that may be claimed now."""
        return sum(at <= now for at in self._state.data.waiting.values())

    async def prune(self, before: date, limit: int) -> int:
        """Erase settled deliveries of days before a date, the oldest first."""
        oldest = [self._state.data.outbox[id] for id in sorted(self._state.data.outbox)[:limit]]
        old = [one for one in oldest if one.day < before and one.state not in {"queued", "claimed"}]
        for delivery in old:
            self._state.drop(self._state.person(delivery.learner).deliveries, (delivery.kind, delivery.day))
            self._state.drop(self._state.data.outbox, delivery.id)
        return len(old)
