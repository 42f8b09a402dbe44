"""The fake REST API of servers: what the mentor may see and do there is what its roles and the channels allow."""

from typing import Any

from aiohttp import web

from emulators.discord_guild import THREAD, Channel, Guild, Role
from emulators.discord_world import BODY, Rejected, Route, User


class Servers:
    """The servers that the mentor is or was in; `guilds` are those where it is now."""

    def __init__(self, bot: User, guilds: list[Guild]) -> None:
        self.bot, self.guilds = bot, guilds
        self.known: dict[str, Guild] = {}

    def meet(self, guild: Guild) -> None:
        """Know a server that installs the mentor."""
        guild.invited(self.bot)
        self.known[guild.id] = guild

    def routes(self) -> list[Route]:
        """Name the routes."""
        guild, member = "/guilds/{guild}", "/guilds/{guild}/members/{user}"
        return [
            ("GET", guild, self._guild),
            ("GET", guild + "/channels", self._channels),
            ("GET", member, self._member),
            ("PUT", member + "/roles/{role}", self._give),
            ("DELETE", member + "/roles/{role}", self._take),
            ("POST", guild + "/roles", self._make_role),
            ("GET", guild + "/audit-logs", self._audit_log),
        ]

    def home(self, channel: str) -> tuple[Guild, Channel] | None:
        """Find the server that a channel belongs to; one that removed the mentor lets it see nothing."""
        for guild in self.known.values():
            found = guild.find(channel)
            if found is not None:
                if guild not in self.guilds:
                    raise Rejected(403, 50001, "Missing Access")
                return guild, found
        return None

    def check_post(self, channel: str, body: dict[str, Any]) -> None:
        """Refuse a message that needs what the mentor lacks in a channel of a server."""
        home = self.home(channel)
        if home is None:
            return
        guild, found = home
        allowed = guild.allowed(self.bot, found)
        needs = {"SEND_MESSAGES"} | ({"EMBED_LINKS"} if body.get("embeds") else set())
        needs |= {"ATTACH_FILES"} if body.get("attachments") else set()
        _refuse_without("VIEW_CHANNEL" in allowed, needs <= allowed)

    def open_thread(self, channel: str, message: str, name: str) -> dict[str, Any]:
        """Open a thread under a message."""
        home = self.home(channel)
        if home is None:
            raise Rejected(404, 10003, "Unknown Channel")
        guild, found = home
        allowed = guild.allowed(self.bot, found)
        _refuse_without("VIEW_CHANNEL" in allowed, "CREATE_PUBLIC_THREADS" in allowed)
        if guild.find(message):
            raise Rejected(400, 160004, "A thread has already been created for this message")
        guild.channels.append(Channel(name, THREAD, parent=channel, id=message))
        return guild.channels[-1].json(guild.id)

    def _found(self, request: web.Request) -> Guild:
        guild = self.known.get(request.match_info["guild"])
        if guild is None or guild not in self.guilds:
            raise Rejected(404, 10004, "Unknown Guild")
        return guild

    async def _guild(self, request: web.Request) -> Any:
        return self._found(request).json(self.bot) | {"members": None}

    async def _channels(self, request: web.Request) -> Any:
        guild = self._found(request)
        return [channel.json(guild.id) for channel in guild.channels if channel.kind != THREAD]

    async def _member(self, request: web.Request) -> Any:
        guild = self._found(request)
        return guild.member_json(self._person(guild, request.match_info["user"]))

    def _person(self, guild: Guild, id: str) -> User:
        people = (self.bot, guild.owner, *guild.managers, *guild.members)
        user = next((user for user in people if user.id == id), None)
        if user is None:
            raise Rejected(404, 10007, "Unknown Member")
        return user

    async def _give(self, request: web.Request) -> None:
        guild, role = self._own_role(request)
        person = self._person(guild, request.match_info["user"])
        guild.worn.setdefault(person.id, set()).add(role.id)

    async def _take(self, request: web.Request) -> None:
        guild, role = self._own_role(request)
        person = self._person(guild, request.match_info["user"])
        guild.worn.setdefault(person.id, set()).discard(role.id)

    def _own_role(self, request: web.Request) -> tuple[Guild, Role]:
        """Find a role that the mentor may give: below its own highest, where the older of two in a place is higher."""
        guild = self._found(request)
        role = next((role for role in guild.roles if role.id == request.match_info["role"]), None)
        if role is None:
            raise Rejected(404, 10011, "Unknown Role")
        mine = [role for role in guild.roles if role.id in guild.worn.get(self.bot.id, ())]
        top = max(((one.position, -int(one.id)) for one in mine), default=(0, 0))
        below = (role.position, -int(role.id)) < top
        _refuse_without(True, below and not role.managed and "MANAGE_ROLES" in guild.allowed(self.bot))
        return guild, role

    async def _make_role(self, request: web.Request) -> Any:
        guild, wish = self._found(request), request[BODY]
        _refuse_without(True, "MANAGE_ROLES" in guild.allowed(self.bot))
        guild.roles.append(Role(wish["name"], int(wish["permissions"])))
        return guild.roles[-1].json()

    async def _audit_log(self, request: web.Request) -> Any:
        guild = self._found(request)
        _refuse_without(True, "VIEW_AUDIT_LOG" in guild.allowed(self.bot))
        entries = [{"id": "1", "user_id": guild.owner.id, "target_id": "1", "action_type": 28}]  # another bot
        if guild.inviter:
            entries.append({"id": "2", "user_id": guild.inviter.id, "target_id": self.bot.id, "action_type": 28})
        return {"audit_log_entries": entries, "users": []}


def _refuse_without(sees: bool, may: bool) -> None:
    if not sees:
        raise Rejected(403, 50001, "Missing Access")
    if not may:
        raise Rejected(403, 50013, "Missing Permissions")
