"""The people of the SQL store: learners, addresses, facts and unfinished forms."""

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, insert, select, update

from bot.clock import next_moment
from bot.events import Address
from bot.learning.learner import Learner
from bot.learning.ledger import Fact, is_study
from bot.ports import Draft, Reach
from bot.store.codec import draft_of, draft_text
from bot.store.sql_base import SqlBase
from bot.store.standing import studied_last
from bot.store.tables import addresses, drafts, learners, ledger, link_codes, outbox, slots

_LEARNER = [learners.c[field.name] for field in fields(Learner)]
_FACT = [ledger.c[field.name] for field in fields(Fact)]
_FORGOTTEN = {"facts": ledger, "addresses": addresses, "nudges": outbox, "forms": drafts, "codes": link_codes}


class SqlPeople(SqlBase):
    """The part of a unit that is about people."""

    async def learner_at(self, address: Address) -> Learner | None:
        """Find the learner at an address; an address that nobody has is held too, so that two can't add it."""
        query = select(*_LEARNER).join(addresses).where(_is(address))
        found = await self._held(query)
        if found is None and self._postgres:
            key = func.hashtextextended(f"{address.platform} {address.id}", 0)
            await self._run(select(func.pg_advisory_xact_lock(key)))
            found = await self._held(query)
        return found

    async def learner(self, learner: int) -> Learner | None:
        """Find a learner by id."""
        return await self._held(select(*_LEARNER).where(learners.c.id == learner))

    async def _held(self, query: "Select[Any]") -> Learner | None:
        # NO KEY UPDATE: other units wait, but rows that point to the learner can still be inserted by a tick
        row = (await self._run(query.with_for_update(key_share=True, of=learners))).first()
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
        await self._run(update(learners).where(mine).values(values))

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

    async def forget(self, learner: int) -> dict[str, int]:
        """Erase everything about a learner."""
        await self.learner(learner)
        counts = {}
        for kind, table in _FORGOTTEN.items():
            counts[kind] = (await self._run(delete(table).where(table.c.learner == learner))).rowcount
        await self._run(delete(learners).where(learners.c.id == learner))
        return counts

    async def reaches(self, learner: int) -> Sequence[Reach]:
        """List the addresses of a learner, the one used last first."""
        c = addresses.c
        query = select(c.platform, c.id, c.used_at, c.open, c.channel).where(c.learner == learner)
        rows = await self._run(query.order_by(c.used_at.desc(), c.platform))
        return [Reach(Address(platform, id), *rest) for platform, id, *rest in rows]

    async def save_reach(self, learner: int, reach: Reach) -> None:
        """Add or change an address; a channel that was kept stays, an address of somebody else moves."""
        rest = {"learner": learner, "used_at": reach.used_at, "open": reach.open, "channel": reach.channel}
        channel = addresses.c.channel if reach.channel is None else reach.channel
        await self._run(self._upsert(addresses, asdict(reach.address) | rest, ("platform", "id"), channel=channel))

    async def facts(self, learner: int) -> Sequence[Fact]:
        """Read the ledger of a learner, oldest first."""
        query = select(*_FACT).where(ledger.c.learner == learner).order_by(ledger.c.at, ledger.c.id)
        return [Fact(*row) for row in await self._run(query)]

    async def record(self, learner: int, fact: Fact) -> Fact:
        """Append to the ledger; the learner's last day of study follows."""
        values = asdict(fact) | {"learner": learner}
        del values["id"]
        id = (await self._run(insert(ledger).values(values).returning(ledger.c.id))).scalar_one()
        if is_study(fact) or fact.kind == "undo":
            mine = learners.c.id == learner
            await self._run(update(learners).where(mine).values(studied_on=studied_last(learner)))
        return replace(fact, id=id)

    async def draft(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""
        text = (await self._run(select(drafts.c.form).where(_draft(learner, place)))).scalar()
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


def _is(address: Address) -> Any:
    return (addresses.c.platform == address.platform) & (addresses.c.id == address.id)


def _draft(learner: int, place: Address) -> Any:
    return (drafts.c.learner == learner) & (drafts.c.platform == place.platform) & (drafts.c.place == place.id)
