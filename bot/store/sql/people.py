"""The people of the SQL store: learners, addresses, facts and unfinished forms."""

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, insert, or_, select, update

from bot.clock import next_moment
from bot.learning.facts import Fact, is_study
from bot.learning.learner import Learner
from bot.ports.store import Draft, Reach
from bot.store.codec import draft_of, draft_text
from bot.store.sql.homes import hold_homes, move, rows_of
from bot.store.sql.standing import studied_last
from bot.store.sql.tables import addresses, drafts, learners, ledger, link_codes, outbox, slots
from bot.store.sql.waves import SqlWaves
from bot.values.events import Address

_LEARNER = [learners.c[field.name] for field in fields(Learner)]
_FACT = [ledger.c[field.name] for field in fields(Fact)]
# What every event asks is built once: building a statement takes longer than running it.
# NO KEY UPDATE: other units wait, but rows that point to the learner can still be inserted by a tick
_held = select(*_LEARNER).with_for_update(key_share=True, of=learners)
_WITH_ID = _held.where(learners.c.id == bindparam("learner"))
_other = addresses.alias("other")
_differs = or_(_other.c.platform != addresses.c.platform, _other.c.id != addresses.c.id)
_used_last = ~exists().where(_other.c.learner == addresses.c.learner, _other.c.used_at >= addresses.c.used_at, _differs)
_AT = (
    _held.add_columns(addresses.c.open & _used_last)
    .join(addresses)
    .where(addresses.c.platform == bindparam("platform"), addresses.c.id == bindparam("address"))
)
_REACHES = (
    select(*(addresses.c[name] for name in ("platform", "id", "used_at", "open", "channel")))
    .where(addresses.c.learner == bindparam("learner"))
    .order_by(addresses.c.used_at.desc(), addresses.c.platform)
)
_FACTS = select(*_FACT).where(ledger.c.learner == bindparam("learner")).order_by(ledger.c.at, ledger.c.id)
_DRAFT = select(drafts.c.form).where(
    drafts.c.learner == bindparam("learner"),
    drafts.c.platform == bindparam("platform"),
    drafts.c.place == bindparam("place"),
)
_FORGOTTEN = {"facts": ledger, "addresses": addresses, "nudges": outbox, "forms": drafts, "codes": link_codes}


class SqlPeople(SqlWaves):
    """The part of a unit that is about people."""

    async def learner_at(self, address: Address) -> Learner | None:
        """Find the learner at an address; an address that nobody has is held too, so that two can't add it."""
        return (await self._at(address))[0]

    async def arrive(self, address: Address, now: datetime) -> Learner | None:
        """Find the learner at an address, and note that it is the one used last."""
        learner, used_last = await self._at(address)
        if learner and not used_last:
            await self.save_reach(learner.key, Reach(address, now))
        return learner

    async def _at(self, address: Address) -> tuple[Learner | None, bool]:
        """Find the learner at an address, and whether the address is open and the one used last."""
        at = {"platform": address.platform, "address": address.id}
        row = (await self._run(_AT, at)).first()
        if row is None and self._postgres:
            key = func.hashtextextended(f"{address.platform} {address.id}", 0)
            await self._run(select(func.pg_advisory_xact_lock(key)))
            row = (await self._run(_AT, at)).first()
        return (Learner(*row[:-1]), row[-1]) if row else (None, False)

    async def learner(self, learner: int) -> Learner | None:
        """Find a learner by id."""
        row = (await self._run(_WITH_ID, {"learner": learner})).first()
        return Learner(*row) if row else None

    async def add_learner(self, learner: Learner, address: Address) -> Learner:
        """Store a new learner with their first address."""
        values = _written(learner) | await self._slot(learner, learner.joined_at)
        id = (await self._run(insert(learners).values(values).returning(learners.c.id))).scalar_one()
        values = asdict(address) | {"learner": id, "used_at": learner.joined_at, "open": True}
        await self._run(insert(addresses).values(values))
        return replace(learner, id=id)

    async def save_learner(self, learner: Learner, now: datetime) -> None:
        """Store a changed learner and move them to their slot."""
        mine = learners.c.id == learner.key
        before = (await self._run(select(*_LEARNER).where(mine))).first()
        if before is None:
            raise LookupError(f"there is no learner {learner.key}")
        values = _written(learner)
        if Learner(*before).slot != learner.slot:
            values |= await self._slot(learner, now)
            await self._hold_homes(learner.key)
            await self._leave_waves(learner.key)
            await self._run(move(learner.key, values["slot_id"]))
        await self._run(update(learners).where(mine).values(values))
        self.changed.add(learner.key)

    async def _slot(self, learner: Learner, now: datetime) -> dict[str, Any]:
        if learner.slot is None:
            return {"slot_id": None, "slot_since": None}
        zone, wall = learner.slot
        at, on = next_moment(zone, wall, now)
        row = {"zone": zone, "wall": wall, "next_due_at": at, "next_on": on}
        # an update that changes nothing: it gives the id of the slot and holds it against a tick that drops empty ones
        kept = {"next_due_at": slots.c.next_due_at, "next_on": slots.c.next_on}
        found = await self._run(self._upsert(slots, row, ("zone", "wall"), **kept).returning(slots.c.id))
        return {"slot_id": found.scalar_one(), "slot_since": now}

    async def _hold_homes(self, *people: int) -> None:
        """Wait for ticks that list these learners; SQLite writes one unit at a time anyway."""
        if self._postgres:
            await self._run(hold_homes(people))

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner."""
        await self.learner(learner)
        await self._hold_homes(learner)
        await self._leave_waves(learner)
        counts = {}
        for kind, table in _FORGOTTEN.items():
            mine = outbox.c.id.in_(rows_of(learner)) if table is outbox else table.c.learner == learner
            counts[kind] = (await self._run(delete(table).where(mine))).rowcount
        await self._run(delete(learners).where(learners.c.id == learner))
        return counts

    async def reaches(self, learner: int) -> Sequence[Reach]:
        """List the addresses of a learner, the one used last first."""
        rows = await self._run(_REACHES, {"learner": learner})
        return [Reach(Address(platform, id), *rest) for platform, id, *rest in rows]

    async def save_reach(self, learner: int, reach: Reach) -> None:
        """Add or change an address; a channel that was kept stays, an address of somebody else moves."""
        rest = {"learner": learner, "used_at": reach.used_at, "open": reach.open, "channel": reach.channel}
        channel = addresses.c.channel if reach.channel is None else reach.channel
        await self._run(self._upsert(addresses, asdict(reach.address) | rest, ("platform", "id"), channel=channel))

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the ledger of a learner, oldest first."""
        return [Fact(*row) for row in await self._run(_FACTS, {"learner": learner})]

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append to the ledger; the learner's last day of study follows."""
        values = asdict(fact) | {"learner": learner}
        del values["id"]
        id = (await self._run(insert(ledger).values(values).returning(ledger.c.id))).scalar_one()
        if is_study(fact) or fact.kind == "undo":
            mine = learners.c.id == learner
            await self._run(update(learners).where(mine).values(studied_on=studied_last(learner)))
        self.changed.add(learner)
        return replace(fact, id=id)

    async def draft(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""
        where = {"learner": learner, "platform": place.platform, "place": place.id}
        text = (await self._run(_DRAFT, where)).scalar()
        return None if text is None else draft_of(text)

    async def save_draft(self, learner: int, place: Address, draft: Draft | None) -> None:
        """Keep that form, or drop it with None."""
        if draft is None:
            await self._run(delete(drafts).where(_draft(learner, place)))
            return
        row = {"learner": learner, "platform": place.platform, "place": place.id, "form": draft_text(draft)}
        await self._run(self._upsert(drafts, row, ("learner", "platform", "place")))


def _written(learner: Learner) -> dict[str, Any]:
    values = asdict(learner)
    del values["id"]
    return values


def _draft(learner: int, place: Address) -> Any:
    return (drafts.c.learner == learner) & (drafts.c.platform == place.platform) & (drafts.c.place == place.id)
