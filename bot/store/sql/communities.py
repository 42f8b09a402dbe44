"""Communities in the SQL store."""

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select, tuple_, update

from bot.store.sql.people import SqlPeople
from bot.store.sql.place_columns import at
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import addresses, drafts
from bot.store.sql.tables_community import communities
from bot.store.sql.tables_runs import runs
from bot.values.community import Community, account_address
from bot.values.events import Address, Place


class SqlCommunities:
    """Places where several people meet the mentor."""

    def __init__(self, session: SqlSession, people: SqlPeople) -> None:
        self._session, self._people = session, people

    async def find(self, place: Address) -> Community | None:
        """Find a place."""
        row = (await self._session.run(select(communities).where(_is(communities, place)))).first()
        if row is None:
            return None
        return Community(
            Place(place, row.kind, row.name), row.joined_at, json.loads(row.settings), row.account, row.manager
        )

    async def save(self, community: Community) -> None:
        """Add or change a place."""
        await self._session.run(self._session.upsert(communities, _row(community), ("platform", "id")))

    async def meet(self, community: Community) -> None:
        """Add a place, unless it is known."""
        await self._session.run(self._session.insert(communities).values(_row(community)).on_conflict_do_nothing())

    async def drop(self, place: Address) -> None:
        """Forget a place, with its account and everything else of it."""
        account = await self._people.at(account_address(place))  # held, as everybody does who changes a community
        if account:
            await self._people.forget(account.key)
        await self._session.run(delete(communities).where(_is(communities, place)))
        await self._drop_drafts(place)
        await self._session.run(delete(runs).where(at(runs, place)))

    async def _drop_drafts(self, place: Address) -> None:
        """Drop what is answered in a place, but not what is held: who answers may wait for the place already."""
        key = drafts.primary_key.columns
        free = select(*key).where(_answered_in(place)).with_for_update(skip_locked=True).cte("free")
        await self._session.run(delete(drafts).where(tuple_(*key).in_(select(free))))

    async def move(self, old: Address, new: Address) -> None:
        """Give everything of a place to its new address; what belongs to it follows by its keys."""
        c = communities.c
        both = select(c.id, c.joined_at).where(_is(communities, old) | _is(communities, new))
        # held, as a platform may tell it twice at once: who comes second finds nothing to move, and drops nothing
        since = {row.id: row.joined_at for row in await self._session.run(both.with_for_update())}
        if old.id not in since:
            return
        if new.id in since and since[new.id] <= since[old.id]:
            await self.drop(old)
            return
        await self.drop(new)
        was, now = account_address(old), account_address(new)
        for table, one, other in ((communities, old, new), (addresses, was, now)):
            await self._session.run(update(table).where(_is(table, one)).values(asdict(other)))
        await self._session.run(update(drafts).where(_answered_in(old)).values(platform=new.platform, place=new.id))


def _row(community: Community) -> dict[str, Any]:
    place, settings = community.place, json.dumps(community.settings)
    row = {"platform": place.address.platform, "id": place.address.id, "kind": place.kind, "name": place.name}
    kept = {"joined_at": community.joined_at, "settings": settings}
    return row | kept | {"account": community.account, "manager": community.manager}


def _is(table: Table, address: Address) -> ColumnElement[bool]:
    return (table.c.platform == address.platform) & (table.c.id == address.id)


def _answered_in(place: Address) -> ColumnElement[bool]:
    return (drafts.c.platform == place.platform) & (drafts.c.place == place.id)
