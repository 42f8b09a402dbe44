"""Where learners can be reached, in the SQL store."""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import bindparam, select

from bot.ports.contacts import Contact
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import addresses
from bot.values.events import Address

_CONTACTS_OF = (
    select(*(addresses.c[name] for name in ("platform", "id", "used_at", "open", "channel", "name")))
    .where(addresses.c.learner == bindparam("learner"))
    .order_by(addresses.c.used_at.desc(), addresses.c.platform)
)


class SqlContacts:
    """The addresses of learners."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def of(self, learner: int) -> Sequence[Contact]:
        """List the addresses of a learner, the one used last first."""
        rows = await self._session.run(_CONTACTS_OF, {"learner": learner})
        return [Contact(Address(platform, id), *rest) for platform, id, *rest in rows]

    async def save(self, learner: int, contact: Contact) -> None:
        """Add or change an address; a channel or name that was kept stays, an address of somebody else moves."""
        row = {name: value for name, value in asdict(contact).items() if name != "address"}
        kept = {name: addresses.c[name] for name in ("channel", "name") if not row[name]}
        row |= asdict(contact.address) | {"learner": learner}
        await self._session.run(self._session.upsert(addresses, row, ("platform", "id"), **kept))
