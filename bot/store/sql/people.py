"""The learners in the SQL store."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, insert, or_, select, update

from bot.clock import next_moment
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.people import Arrival
from bot.store.sql.contacts import SqlContacts
from bot.store.sql.erasure import SqlErasure
from bot.store.sql.merging import SqlMerging
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import addresses, learners, slots
from bot.values.events import Address

_LEARNER = [learners.c[field.name] for field in fields(Learner)]
# NO KEY UPDATE: other transactions wait, but rows that point to the learner can still be inserted by a tick
_held = select(*_LEARNER).with_for_update(key_share=True, of=learners)
_WITH_ID = _held.where(learners.c.id == bindparam("learner"))
_other = addresses.alias("other")
_differs = or_(_other.c.platform != addresses.c.platform, _other.c.id != addresses.c.id)
_used_last = ~exists().where(_other.c.learner == addresses.c.learner, _other.c.used_at >= addresses.c.used_at, _differs)
_AT = (
    _held.add_columns(addresses.c.open, _used_last)
    .join(addresses)
    .where(addresses.c.platform == bindparam("platform"), addresses.c.id == bindparam("address"))
)
_MANY = 10_000  # values in a statement: both databases take more


class SqlPeople:
    """The learners, by id and by address."""

    def __init__(self, session: SqlSession, contacts: SqlContacts, erasure: SqlErasure, merging: SqlMerging) -> None:
        self._session, self._contacts, self._erasure, self._merging = session, contacts, erasure, merging

    async def at(self, address: Address) -> Learner | None:
        """Find the learner at an address; an address that nobody has is held too, so that two can't add it."""
        return (await self._at(address))[0]

    async def arrive(self, address: Address, now: datetime, opens: bool = True) -> Arrival | None:
        """Find the learner at an address, and note that it is the one used last."""
        learner, is_open, used_last = await self._at(address)
        if learner is None:
            return None
        if not (is_open and used_last):
            await self._contacts.save(learner.key, Contact(address, now, is_open or opens))
        return Arrival(learner, not is_open)

    async def _at(self, address: Address) -> tuple[Learner | None, bool, bool]:
        """Find the learner at an address, whether the address is open, and whether it is the one used last."""
        at = {"platform": address.platform, "address": address.id}
        row = (await self._session.run(_AT, at)).first()
        if row is None and self._session.postgres:
            await self._session.hold(f"{address.platform} {address.id}")
            row = (await self._session.run(_AT, at)).first()
        return (Learner(*row[:-2]), *row[-2:]) if row else (None, False, False)

    async def find(self, learner: int) -> Learner | None:
        """Find a learner by id."""
        row = (await self._session.run(_WITH_ID, {"learner": learner})).first()
        return Learner(*row) if row else None

    async def glimpse(self, learners: Collection[int]) -> Sequence[Learner]:
        """Read learners without holding them, by id."""
        ids, found = sorted(set(learners)), list[Learner]()
        id = _LEARNER[0]
        for start in range(0, len(ids), _MANY):
            query = select(*_LEARNER).where(id.in_(ids[start : start + _MANY])).order_by(id)
            found += [Learner(*row) for row in await self._session.run(query)]
        return found

    async def glimpse_at(self, address: Address) -> Learner | None:
        """Read the learner at an address without holding anything."""
        a = addresses.c
        query = select(*_LEARNER).join(addresses).where(a.platform == address.platform, a.id == address.id)
        row = (await self._session.run(query)).first()
        return Learner(*row) if row else None

    async def add(self, learner: Learner, address: Address) -> Learner:
        """Store a new learner with their first address."""
        values = _written(learner) | await self._slot(learner, learner.joined_at)
        id = (await self._session.run(insert(learners).values(values).returning(learners.c.id))).scalar_one()
        values = asdict(address) | {"learner": id, "used_at": learner.joined_at, "open": True, "name": learner.name}
        await self._session.run(insert(addresses).values(values))
        return replace(learner, id=id)

    async def save(self, learner: Learner, now: datetime) -> None:
        """Store a changed learner and move them to their slot."""
        mine = learners.c.id == learner.key
        before = (await self._session.run(select(*_LEARNER).where(mine))).first()
        if before is None:
            raise LookupError(f"there is no learner {learner.key}")
        values = _written(learner)
        if Learner(*before).slot != learner.slot:
            values |= await self._slot(learner, now)
        await self._session.run(update(learners).where(mine).values(values))
        self._session.changed.add(learner.key)

    async def _slot(self, learner: Learner, now: datetime) -> dict[str, Any]:
        if learner.slot is None:
            return {"slot_id": None, "slot_since": None}
        zone, wall = learner.slot
        at, on = next_moment(zone, wall, now)
        row = {"zone": zone, "wall": wall, "next_due_at": at, "next_on": on}
        # an update that changes nothing: it gives the id of the slot and holds it against a tick that drops empty ones
        kept = {"next_due_at": slots.c.next_due_at, "next_on": slots.c.next_on}
        upsert = self._session.upsert(slots, row, ("zone", "wall"), **kept)
        return {"slot_id": (await self._session.run(upsert.returning(slots.c.id))).scalar_one(), "slot_since": now}

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner."""
        return await self._erasure.forget(learner)

    async def merge(self, keep: int, gone: int, drop: Collection[int] = ()) -> None:
        """Give everything of a learner to another; what is left then is erased."""
        await self._merging.merge(keep, gone, drop)


def _written(learner: Learner) -> dict[str, Any]:
    values = asdict(learner)
    del values["id"]
    return values
