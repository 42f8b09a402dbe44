"""Unfinished forms in the SQL store."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, select

from bot.ports.forms import Draft
from bot.store.codec import draft_of, draft_text
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import drafts
from bot.values.events import Address

_FIND = select(drafts.c.form).where(
    drafts.c.learner == bindparam("learner"),
    drafts.c.platform == bindparam("platform"),
    drafts.c.place == bindparam("place"),
)


class SqlForms:
    """The unfinished forms."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def find(self, learner: int, place: Address) -> Draft | None:
        """Find the form that the learner is answering in a place."""
        where = {"learner": learner, "platform": place.platform, "place": place.id}
        text = (await self._session.run(_FIND, where)).scalar()
        return None if text is None else draft_of(text)

    async def of(self, learner: int) -> Sequence[tuple[Address, Draft]]:
        """List the forms that the learner is answering."""
        query = select(drafts).where(drafts.c.learner == learner).order_by(drafts.c.platform, drafts.c.place)
        rows = await self._session.run(query)
        found = [(Address(row.platform, row.place), draft_of(row.form)) for row in rows]
        return [(place, draft) for place, draft in found if draft]

    async def save(self, learner: int, place: Address, draft: Draft | None) -> None:
        """Keep that form, or drop it with None."""
        if draft is None:
            await self._session.run(delete(drafts).where(_is(learner, place)))
            return
        row = {"learner": learner, "platform": place.platform, "place": place.id, "form": draft_text(draft)}
        await self._session.run(self._session.upsert(drafts, row, ("learner", "platform", "place")))


def _is(learner: int, place: Address) -> Any:
    return (drafts.c.learner == learner) & (drafts.c.platform == place.platform) & (drafts.c.place == place.id)
