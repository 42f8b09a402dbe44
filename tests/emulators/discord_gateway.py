"""The fake gateway: hello, identify, resume, dispatch, and every way in which a connection may end."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from emulators.discord_guild import Guild
from emulators.discord_world import User, new_id

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
_BAD_TOKEN, _UNKNOWN_SESSION = 4004, 4009


@dataclass(eq=False)
class Session:
    """What a client has to be told, connected or not."""

    id: str = field(default_factory=new_id)
    shard: int = 0
    log: list[dict[str, Any]] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None

    async def tell(self, event: str, data: Any) -> None:
        """Dispatch an event; without a connection it waits for a resume."""
        message = {"op": DISPATCH, "t": event, "s": len(self.log) + 1, "d": data}
        self.log.append(message)
        await self.send(message)

    @property
    def live(self) -> bool:
        """Tell whether a client is connected."""
        return self.socket is not None and not self.socket.closed

    async def send(self, message: dict[str, Any]) -> None:
        """Send if there is a connection."""
        if self.live:
            assert self.socket is not None
            await self.socket.send_json(message)


class Gateway:
    """Every session, and switches for tests."""

    def __init__(self, token: str, bot: User, guilds: list[Guild], shards: int) -> None:
        self.token, self.bot, self.guilds, self.shards = token, bot, guilds, shards
        self.sessions: dict[str, Session] = {}
        self.identified: list[dict[str, Any]] = []
        self.resumed = 0
        self.finds = True  # answers requests for members
        self.listening = asyncio.Event()
        self.listening.set()
        self._sockets: set[web.WebSocketResponse] = set()

    @property
    def session(self) -> Session:
        """Give the newest session."""
        return list(self.sessions.values())[-1]

    async def tell(self, event: str, data: Any, guild: str | None = None) -> None:
        """Dispatch an event to every session of a server's shard; what belongs to no server goes to the first."""
        shard = (int(guild) >> 22) % self.shards if guild else 0
        mine = [session for session in self.sessions.values() if session.shard == shard]
        for session in mine:
            if session is mine[-1] or session.live:  # the newest one hears it when it resumes
                await session.tell(event, data)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Hold one connection."""
        socket = web.WebSocketResponse(autoping=True, timeout=0.2)
        await socket.prepare(request)
        self._sockets.add(socket)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": 45_000}})
        async for message in socket:
            await self.listening.wait()
            if message.type is WSMsgType.TEXT:
                await self._receive(socket, json.loads(message.data))
        self._sockets.discard(socket)
        return socket

    async def _receive(self, socket: web.WebSocketResponse, message: dict[str, Any]) -> None:
        match message["op"]:
            case 1:
                await socket.send_json({"op": ACK})
            case 2:
                await self._identify(socket, message["d"])
            case 6:
                await self._resume(socket, message["d"])
            case 8:
                await self._find(message["d"])

    async def _identify(self, socket: web.WebSocketResponse, data: dict[str, Any]) -> None:
        if data["token"] != self.token:
            await socket.close(code=_BAD_TOKEN)
            return
        self.identified.append(data)
        shard, count = data["shard"]
        session = Session(shard=shard, socket=socket)
        self.sessions[session.id] = session
        guilds = [guild for guild in self.guilds if (int(guild.id) >> 22) % count == shard]
        ready = {
            "v": 10,
            "user": self.bot.json() | {"bot": True},
            "guilds": [{"id": guild.id, "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": "wss://gateway-resume.discord.gg",
            "shard": data["shard"],
            "application": {"id": self.bot.id, "flags": 0},
        }
        await session.tell("READY", ready)
        for guild in guilds:
            await session.tell("GUILD_CREATE", guild.json(self.bot) | {"unavailable": False})

    async def _resume(self, socket: web.WebSocketResponse, data: dict[str, Any]) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None:
            await socket.close(code=_UNKNOWN_SESSION)
            return
        session.socket = socket
        for message in session.log[data["seq"] :]:
            await session.send(message)
        self.resumed += 1
        await session.tell("RESUMED", {})

    async def _find(self, wish: dict[str, Any]) -> None:
        """Tell which of some people are members."""
        if not self.finds:
            return
        guild = next(guild for guild in self.guilds if guild.id == str(wish["guild_id"]))
        members = [guild.member_json(user) for user in guild.members if int(user.id) in wish["user_ids"]]
        chunk = {"guild_id": guild.id, "members": members, "chunk_index": 0, "chunk_count": 1, "nonce": wish["nonce"]}
        await self.tell("GUILD_MEMBERS_CHUNK", chunk, guild.id)

    async def end(self, code: int) -> None:
        """Close the connection with a code."""
        assert self.session.socket is not None
        await self.session.socket.close(code=code)

    def cut(self) -> None:
        """Cut the connection without a word."""
        assert self.session.socket is not None
        transport = self.session.socket._req.transport  # type: ignore[union-attr]
        assert transport is not None
        transport.abort()

    async def reconnect(self) -> None:
        """Ask the client to come again (op 7)."""
        await self.session.send({"op": RECONNECT, "d": None})

    async def invalidate(self, resumable: bool) -> None:
        """Tell the client that its session is no longer good (op 9)."""
        session = self.session
        if not resumable:
            del self.sessions[session.id]
        await session.send({"op": INVALID, "d": resumable})

    async def close(self) -> None:
        """Let everybody go."""
        self.listening.set()
        await asyncio.gather(*(socket.close(code=1001) for socket in list(self._sockets)))
