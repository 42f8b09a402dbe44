"""How rows name a community."""

from sqlalchemy import ColumnElement, Table, select

from bot.store.sql.session import SqlSession
from bot.store.sql.tables_community import communities
from bot.values.events import Address


def named(place: Address | None) -> dict[str, str | None]:
    """Write a place into a row."""
    return {"platform": place.platform, "place": place.id} if place else {"platform": None, "place": None}


def at(table: Table, place: Address | None) -> ColumnElement[bool]:
    """Choose the rows of a place."""
    c = table.c
    return (c.platform == place.platform) & (c.place == place.id) if place else c.place.is_(None)


async def knows(session: SqlSession, place: Address) -> bool:
    """Tell whether the mentor is in a place, and hold it against a removal.

    Whoever changes what is of a place does this first, as a removal holds the place before all that is of it:
    otherwise the two would wait for each other.
    """
    which = (communities.c.platform == place.platform) & (communities.c.id == place.id)
    query = select(communities.c.id).where(which).with_for_update(read=True, key_share=True)
    return (await session.run(query)).first() is not None
