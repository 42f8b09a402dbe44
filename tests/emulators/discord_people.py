"""What people do in the fake Discord, and how a test waits for what they see."""

import asyncio
from collections.abc import Callable
from typing import Any

from emulators.discord_gateway import Gateway
from emulators.discord_guild import Guild
from emulators.discord_rest import Rest
from emulators.discord_world import Exchange, Shown, User, message_json, new_id

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
BUTTON, MENU, BOX, LABEL, UPLOAD = 2, 3, 4, 18, 19
DEADLINE = 5.0


class People:
    """Helpers that act like a user; each waits for the first answer."""

    rest: Rest
    gateway: Gateway
    bot: User

    def person(self, name: str = "ana", **settings: Any) -> User:
        """Let somebody in."""
        user = User(name, **settings)
        self.rest.users[user.id] = user
        return user

    async def until(self, true: Callable[[], Any]) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(DEADLINE):
            while not true():
                await asyncio.sleep(0.003)

    async def slash(
        self,
        user: User,
        command: str,
        options: dict[str, str] | None = None,
        guild: Guild | None = None,
        *,
        installed: bool = True,
        wait: bool = True,
        where: str = "",
        file: tuple[str, bytes] | None = None,
    ) -> Exchange:
        """Call a slash command; `installed` is False where only the person has installed the mentor."""
        data: dict[str, Any] = {"id": new_id(), "name": command, "type": 1}
        data |= {"options": [{"name": name, "type": 3, "value": value} for name, value in (options or {}).items()]}
        if file:
            found = self.rest.attachment(*file)
            data["options"].append({"name": "file", "type": 11, "value": found["id"]})
            data["resolved"] = {"attachments": {found["id"]: found}}
        return await self._act(user, COMMAND, data, guild, installed=installed, wait=wait, where=where)

    async def types(self, user: User, command: str, option: str, text: str, guild: Guild | None = None) -> list[str]:
        """Type into an option; give the suggestions."""
        data = {"id": new_id(), "name": command, "type": 1}
        data["options"] = [{"name": option, "type": 3, "value": text, "focused": True}]  # type: ignore[assignment]
        exchange = await self._act(user, AUTOCOMPLETE, data, guild)
        assert exchange.choices is not None
        return [choice["value"] for choice in exchange.choices]

    async def press(self, user: User, message: Shown, label: str, *, wait: bool = True) -> Exchange:
        """Press a button."""
        data = {"custom_id": message.item(label)["custom_id"], "component_type": BUTTON, "id": 1}
        return await self._act(user, COMPONENT, data, on=message, wait=wait)

    async def choose(self, user: User, message: Shown, menu: str, label: str) -> Exchange:
        """Choose from a menu."""
        item = message.item(menu)
        value = next(option["value"] for option in item["options"] if option["label"] == label)
        data = {"custom_id": item["custom_id"], "component_type": MENU, "id": 1, "values": [value]}
        return await self._act(user, COMPONENT, data, on=message)

    async def menu(self, user: User, name: str, text: str) -> Exchange:
        """Choose a command from the menu of a message."""
        message = message_json(self.rest.dm_json(user)["id"], user, {"content": text}) | {"author": user.json()}
        data = {"id": new_id(), "name": name, "type": 3, "target_id": message["id"]}
        return await self._act(user, COMMAND, data | {"resolved": {"messages": {message["id"]: message}}})

    async def fill(
        self, user: User, opened: Exchange, values: dict[str, str], file: tuple[str, bytes] | None = None
    ) -> Exchange:
        """Fill in the modal that an exchange opened, by label; a file goes into the field for files."""
        assert opened.modal is not None
        boxes = {one["label"]: one["component"]["custom_id"] for one in opened.modal["components"]}
        components = [
            {"type": LABEL, "id": 1, "component": {"type": BOX, "id": 2, "custom_id": boxes[label], "value": value}}
            for label, value in values.items()
        ]
        data: dict[str, Any] = {"custom_id": opened.modal["custom_id"], "components": components}
        if file:
            found = self.rest.attachment(*file)
            field = {"type": UPLOAD, "id": 2, "custom_id": "files", "values": [found["id"]]}
            components.append({"type": LABEL, "id": 1, "component": field})
            data["resolved"] = {"attachments": {found["id"]: found}}
        return await self._act(user, MODAL, data, self._guild_of(opened.channel), on=opened.on)

    async def dm(self, user: User, text: str) -> list[Shown]:
        """Write a direct message; give the answers."""
        channel = self.rest.dm_json(user)["id"]
        before = len(self.rest.channels[channel])
        await self.say(channel, user, text)
        await self.until(lambda: len(self.rest.channels[channel]) > before)
        return self.rest.channels[channel][before:]

    async def say(self, channel: str, user: User, text: str, guild: Guild | None = None) -> None:
        """Write a message, in a server or to the mentor alone."""
        raw = message_json(channel, user, {"content": text}) | {"author": user.json() | {"bot": user is self.bot}}
        place = {"guild_id": guild.id, "member": guild.member_json(user)} if guild else {"channel_type": 1}
        await self.gateway.tell("MESSAGE_CREATE", raw | place, guild.id if guild else None)

    def direct(self, user: User) -> list[Shown]:
        """Read what the mentor wrote to somebody alone."""
        return self.rest.channels.get(self.rest.dms.get(user.id, ""), [])

    def _guild_of(self, channel: str) -> Guild | None:
        return next((guild for guild in self.gateway.guilds if guild.find(channel)), None)

    def _where(self, user: User, guild: Guild | None, where: str) -> dict[str, Any]:
        if guild is None:
            return self.rest.dm_json(user)
        return (guild.find(where) or guild.channels[0]).json(guild.id)

    async def _act(
        self,
        user: User,
        kind: int,
        data: dict[str, Any],
        guild: Guild | None = None,
        *,
        installed: bool = True,
        on: Shown | None = None,
        wait: bool = True,
        where: str = "",
    ) -> Exchange:
        if on is not None and on.exchange is not None:
            installed = on.exchange.payload["authorizing_integration_owners"].keys() != {"1"}
        if on is not None:
            guild = self._guild_of(on.raw["channel_id"]) or guild
            where = on.raw["channel_id"]
        payload = self._payload(user, kind, data, guild, installed, where)
        exchange = Exchange(user, payload, payload["channel"]["id"], on)
        if on is not None:
            payload["message"] = on.raw
        self.rest.exchanges[payload["token"]] = exchange
        await self.gateway.tell("INTERACTION_CREATE", payload, guild.id if guild else None)
        if wait:
            await self.until(lambda: exchange.answered)
        return exchange

    def _payload(
        self, user: User, kind: int, data: dict[str, Any], guild: Guild | None, installed: bool, where: str
    ) -> dict[str, Any]:
        channel = self._where(user, guild, where)
        payload = {
            "id": new_id(),
            "application_id": self.bot.id,
            "type": kind,
            "data": data,
            "channel": channel,
            "channel_id": channel["id"],
            "token": new_id(),
            "version": 1,
            "app_permissions": "0",
            "locale": user.locale,
            "entitlements": [],
            "attachment_size_limit": 10_485_760,
            "context": 0 if guild else 1,
        }
        if guild is None:
            return payload | {"user": user.json(), "authorizing_integration_owners": {"0": "0"}}
        owners = {"0": guild.id} if installed else {"1": user.id}
        guild_part = {"id": guild.id, "locale": "en-US", "features": []}
        where = {"guild_id": guild.id, "guild": guild_part, "guild_locale": "en-US"}
        return payload | where | {"member": guild.member_json(user), "authorizing_integration_owners": owners}
