"""A local Discord: one TLS server for every host, REST and gateway, which the unmodified discord.py connects to."""

import json
import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import aiohttp
import trustme
from aiohttp import web

from emulators.discord_admins import Admins
from emulators.discord_connector import connector
from emulators.discord_gateway import Gateway
from emulators.discord_guild import Guild
from emulators.discord_people import People
from emulators.discord_rest import Rest, json_answer
from emulators.discord_world import BODY, FILES, User
from emulators.spec import load_spec

API = "/api/v10"
SPEC = "discord-openapi.json"
TOKEN = "MTEwMA.fake.token"
_NAMES = ("discord.com", "cdn.discordapp.com", "*.discord.gg", "gateway.discord.gg")


@lru_cache
def _certificates() -> tuple[trustme.CA, ssl.SSLContext]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*_NAMES).configure_cert(context)
    return authority, context


@lru_cache
def _trust() -> ssl.SSLContext:
    """Trust only us: reading the machine's certificates takes 25 ms."""
    return ssl.create_default_context(cadata=_certificates()[0].cert_pem.bytes().decode())


@dataclass(eq=False)
class Fault:
    """An answer that some requests get instead of the right one."""

    method: str
    path: str
    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)
    times: int = 1

    def hits(self, request: web.Request) -> bool:
        """Tell whether this request gets it, and count down."""
        if not self.times or request.method != self.method or not re.search(self.path, request.path):
            return False
        self.times -= 1
        return True


class FakeDiscord(People, Admins):
    """The server, its people and its faults."""

    def __init__(self, *, shards: int = 1, guilds: tuple[Guild, ...] = ()) -> None:
        self.token = TOKEN
        self.bot = User("mentor")
        self.guilds = list(guilds)
        self.gateway = Gateway(TOKEN, self.bot, self.guilds, shards)
        self.rest = Rest(self.bot, shards, self.guilds)
        self.faults: list[Fault] = []
        self.requests: list[str] = []
        self.violations: list[str] = []
        self.port = 0
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen on a free port."""
        app = web.Application(middlewares=[self._middleware])
        app.router.add_get("/", self.gateway.serve)
        self.rest.mount(app.router, API)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=_certificates()[1])
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening."""
        await self.gateway.close()
        assert self._runner is not None
        await self._runner.cleanup()

    def connector(self) -> aiohttp.TCPConnector:
        """Make a connector for the client: every host is here."""
        return connector(self.port, _trust())

    def write_authority(self, file: Path) -> None:
        """Write the certificate authority that a client in another process must trust."""
        _certificates()[0].cert_pem.write_to_path(str(file))

    def fail(self, method: str, path: str, status: int, body: Any = None, times: int = 1, **headers: str) -> None:
        """Answer the next requests of a kind with an error."""
        self.faults.append(Fault(method, path, status, body or {"code": 0, "message": "no"}, headers, times))

    def asked(self, text: str) -> int:
        """Count the requests whose method and path contain a text."""
        return sum(text in request for request in self.requests)

    @web.middleware
    async def _middleware(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.path == "/":
            return await handler(request)
        self.requests.append(f"{request.method} {request.path.removeprefix(API)}")
        if not request.path.startswith("/attachments/"):
            await self._check(request)
        for fault in self.faults:
            if fault.hits(request):
                return json_answer(fault.body, fault.status, fault.headers)
        open_to_all = any(part in request.path for part in ("/interactions/", "/webhooks/", "/attachments/"))
        if not open_to_all and request.headers.get("Authorization") != f"Bot {self.token}":
            return json_answer({"code": 0, "message": "401: Unauthorized"}, 401)
        return await handler(request)

    async def _check(self, request: web.Request) -> None:
        request[BODY], request[FILES] = await _body(request)
        spec = load_spec(SPEC)
        if spec is not None:
            path = request.path.removeprefix(API)
            body = _forgive(request.method, path, request[BODY])
            self.violations += spec.faults(request.method, path, request.query, body)


async def _body(request: web.Request) -> tuple[Any, list[bytes]]:
    if not request.can_read_body:
        return None, []
    if request.content_type != "multipart/form-data":
        return await request.json(), []
    form = await request.post()
    files = [value.file.read() for name, value in form.items() if name.startswith("files[")]  # type: ignore[union-attr]
    return json.loads(str(form["payload_json"])), files


def _forgive(method: str, path: str, body: Any) -> Any:
    """Overlook where discord.py, or the written documentation, departs from the file; Discord takes all of it."""
    if not isinstance(body, dict):
        return body
    body = dict(body)
    if isinstance(body.get("recipient_id"), int):
        body["recipient_id"] = str(body["recipient_id"])
    if method == "PATCH" and path.startswith("/webhooks/"):
        body.pop("tts", None)
    if path.endswith("/roles") and isinstance(body.get("permissions"), str):
        body["permissions"] = int(body["permissions"])
    for holder in (body, body.get("data")):
        if isinstance(holder, dict) and holder.get("attachments"):
            holder["attachments"] = [one | {"id": str(one["id"])} for one in holder["attachments"]]
    return body
