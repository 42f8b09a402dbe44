"""The fake REST API, as strict as the real one where an adapter could go wrong."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from emulators.discord_guild import Guild
from emulators.discord_servers import Servers
from emulators.discord_world import (
    BODY,
    EPHEMERAL,
    FILES,
    LOADING,
    Exchange,
    Rejected,
    Shown,
    User,
    message_json,
    new_id,
)

_EMBEDS = 6_000


class Rest:
    """Every route that the adapter may use."""

    def __init__(self, bot: User, shards: int, guilds: list[Guild]) -> None:
        self.bot, self.shards = bot, shards
        self.start = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        self.users: dict[str, User] = {}
        self.dms: dict[str, str] = {}  # user -> channel
        self.channels: dict[str, list[Shown]] = {}
        self.exchanges: dict[str, Exchange] = {}  # by token
        self.sent: list[dict[str, Any]] = []  # bodies of messages to channels, as they were on the wire
        self.callbacks: list[dict[str, Any]] = []
        self.commands: list[dict[str, Any]] = []
        self.uploads: dict[str, bytes] = {}  # by their ids
        self.servers = Servers(bot, guilds)
        for guild in guilds:
            self.meet(guild)

    def meet(self, guild: Guild) -> None:
        """Know a server that installs the mentor."""
        self.servers.meet(guild)
        for channel in guild.channels:
            self.channels.setdefault(channel.id, [])

    def mount(self, router: web.UrlDispatcher, api: str) -> None:
        """Add the routes."""
        application, webhook = "/applications/{application}/commands", "/webhooks/{application}/{token}"
        for method, path, handler in (
            ("GET", "/users/@me", self._me),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/gateway/bot", self._gateway),
            ("PUT", application, self._sync),
            ("POST", "/users/@me/channels", self._open),
            ("POST", "/channels/{channel}/messages", self._send),
            ("POST", "/channels/{channel}/messages/{message}/threads", self._open_thread),
            *self.servers.routes(),
            ("POST", "/interactions/{id}/{token}/callback", self._callback),
            ("POST", webhook, self._follow),
            ("PATCH", webhook + "/messages/@original", self._edit),
            ("PATCH", "/channels/{channel}/messages/{message}", self._edit_sent),
            ("DELETE", webhook + "/messages/@original", self._delete),
        ):
            router.add_route(method, api + path, _answering(handler))
        router.add_get("/attachments/{id}/{name}", self._upload)

    async def _upload(self, request: web.Request) -> web.Response:
        return web.Response(body=self.uploads[request.match_info["id"]])

    def attachment(self, name: str, content: bytes) -> dict[str, Any]:
        """Keep a file that somebody uploads, and describe it."""
        id = new_id()
        self.uploads[id] = content
        url = f"https://cdn.discordapp.com/attachments/{id}/{name}"
        return {"id": id, "filename": name, "size": len(content), "url": url, "proxy_url": url}

    async def _me(self, _: web.Request) -> Any:
        return self.bot.json() | {"bot": True}

    async def _application(self, _: web.Request) -> Any:
        keys = {"bot_public": True, "bot_require_code_grant": False, "verify_key": "k", "summary": ""}
        owner = User("owner").json()
        return {"id": self.bot.id, "name": "mentor", "description": "", "icon": None, "owner": owner, "flags": 0} | keys

    async def _gateway(self, _: web.Request) -> Any:
        return {"url": "wss://gateway.discord.gg", "shards": self.shards, "session_start_limit": self.start}

    async def _sync(self, request: web.Request) -> Any:
        self.commands = request[BODY]
        names = {"application_id": self.bot.id, "version": "1", "default_member_permissions": None}
        return [command | names | {"id": new_id()} for command in self.commands]

    async def _open(self, request: web.Request) -> Any:
        user = self.users.get(str(request[BODY]["recipient_id"]))
        if user is None:
            raise Rejected(400, 50033, "Invalid Recipient(s)")
        return self.dm_json(user)

    def dm_json(self, user: User) -> dict[str, Any]:
        """Give the direct channel with somebody."""
        channel = self.dms.setdefault(user.id, new_id())
        self.channels.setdefault(channel, [])
        return {"id": channel, "type": 1, "last_message_id": None, "recipients": [user.json()]}

    async def _send(self, request: web.Request) -> Any:
        body, channel = request[BODY], request.match_info["channel"]
        self.sent.append(body)
        self.servers.check_post(channel, body)
        if channel not in self.channels:
            raise Rejected(404, 10003, "Unknown Channel")
        if any(self.dms.get(user.id) == channel and user.dms_closed for user in self.users.values()):
            raise Rejected(403, 50007, "Cannot send messages to this user")
        for old in self.channels[channel]:
            if body.get("enforce_nonce") and old.raw.get("nonce") == body["nonce"]:
                return old.raw
        shown = self._show(channel, body, request[FILES], 0)
        shown.raw["nonce"] = body.get("nonce")
        return shown.raw

    async def _open_thread(self, request: web.Request) -> Any:
        where = request.match_info
        if all(shown.raw["id"] != where["message"] for shown in self.channels.get(where["channel"], ())):
            raise Rejected(404, 10008, "Unknown Message")
        return self.servers.open_thread(where["channel"], where["message"], request[BODY]["name"])

    async def _callback(self, request: web.Request) -> Any:
        exchange, body = self._exchange(request), request[BODY]
        if exchange.answered is not None:
            raise Rejected(400, 40060, "Interaction has already been acknowledged.")
        self.callbacks.append(body)
        data = body.get("data") or {}
        match body["type"]:
            case 4:
                self._add(exchange, data, request[FILES], data.get("flags", 0))
            case 5:
                self._add(exchange, {"content": "…"}, [], data.get("flags", 0) | LOADING)
            case 6 | 7:
                assert exchange.on is not None
                exchange.original = exchange.on
                if body["type"] == 7:
                    _strict(data)
                    exchange.on.write(data, request[FILES])
            case 8:
                exchange.choices = data["choices"]
            case 9:
                exchange.modal = data
        exchange.answered = body["type"]
        return self._answered(exchange, body["type"])

    def _answered(self, exchange: Exchange, kind: int) -> dict[str, Any]:
        interaction = {"id": exchange.payload["id"], "type": exchange.payload["type"]}
        if exchange.original is None:
            return {"interaction": interaction}
        message = exchange.original.raw
        flags = {"response_message_id": message["id"], "response_message_ephemeral": exchange.original.ephemeral}
        return {"interaction": interaction | flags, "resource": {"type": kind, "message": message}}

    async def _follow(self, request: web.Request) -> Any:
        exchange, body = self._exchange(request), request[BODY]
        if exchange.original is not None and exchange.original.thinking and not exchange.original.deleted:
            return await self._edit(request)  # the first follow-up after a deferral fills it, as public as that was
        return self._add(exchange, body, request[FILES], body.get("flags", 0)).raw

    async def _edit(self, request: web.Request) -> Any:
        original = self._exchange(request).original
        if original is None or original.deleted:
            raise Rejected(404, 10008, "Unknown Message")
        _strict(request[BODY])
        original.write(request[BODY], request[FILES])
        return original.raw

    async def _edit_sent(self, request: web.Request) -> Any:
        found = (shown for shown in self.channels[request.match_info["channel"]])
        shown = next(one for one in found if one.raw["id"] == request.match_info["message"])
        _strict(request[BODY])
        shown.write(request[BODY], request[FILES])
        return shown.raw

    async def _delete(self, request: web.Request) -> Any:
        exchange = self._exchange(request)
        assert exchange.original is not None
        exchange.original.deleted = True
        exchange.messages.remove(exchange.original)

    def _exchange(self, request: web.Request) -> Exchange:
        exchange = self.exchanges.get(request.match_info["token"])
        if exchange is None:
            raise Rejected(404, 10062, "Unknown interaction")
        return exchange

    def _add(self, exchange: Exchange, body: dict[str, Any], files: list[bytes], flags: int) -> Shown:
        shown = self._show(exchange.channel, body, files, flags)
        shown.exchange = exchange
        exchange.original = exchange.original or shown
        exchange.messages.append(shown)
        return shown

    def _show(self, channel: str, body: dict[str, Any], files: list[bytes], flags: int) -> Shown:
        _strict(body)
        raw = message_json(channel, self.bot, body, flags & (EPHEMERAL | LOADING))
        shown = Shown(raw, files)
        self.channels.setdefault(channel, []).append(shown)
        return shown


def _strict(body: dict[str, Any]) -> None:
    """Refuse what Discord refuses although its OpenAPI file does not say so."""
    if not body.get("content") and not body.get("embeds"):
        raise Rejected(400, 50006, "Cannot send an empty message")
    embeds = body.get("embeds") or []
    if sum(len(embed.get(part) or "") for embed in embeds for part in ("title", "description")) > _EMBEDS:
        raise Rejected(400, 50035, "Embed size exceeds maximum size of 6000")
    rows = body.get("components") or []
    ids = [item["custom_id"] for row in rows for item in row["components"] if "custom_id" in item]
    values = [[option["value"] for option in item.get("options", ())] for row in rows for item in row["components"]]
    if any(len(set(some)) < len(some) for some in (ids, *values)) or len(rows) > 5:
        raise Rejected(400, 50035, "Component custom id or option value duplicated, or too many rows")
    if body.get("allowed_mentions") != {"parse": []} and embeds:
        raise Rejected(400, 50035, "the house sends no mentions")


def json_answer(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """Answer with JSON; discord.py reads it only when the header names no charset."""
    return web.Response(body=json.dumps(body).encode(), status=status, headers=headers, content_type="application/json")


def _answering(handler: Callable[[web.Request], Awaitable[Any]]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        try:
            body = await handler(request)
        except Rejected as error:
            return json_answer(error.body, error.status)
        return web.Response(status=204) if body is None else json_answer(body)

    return answer
