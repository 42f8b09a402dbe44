"""Which list of commands each bot has told its platform, so that it is sent again only when it changed."""

from hashlib import sha256

from bot.ports.store import Store


class CommandLists:
    """Keeps the fingerprint of the list that was sent last, by a name for the bot."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def is_sent(self, bot: str, commands: str) -> bool:
        """Tell whether a platform knows this list."""
        async with self._store.begin() as tx:
            return await tx.notes.get(bot) == _fingerprint(commands)

    async def keep(self, bot: str, commands: str) -> None:
        """Keep that a platform was sent this list."""
        async with self._store.begin() as tx:
            await tx.notes.set(bot, _fingerprint(commands))


def _fingerprint(commands: str) -> str:
    return sha256(commands.encode()).hexdigest()
