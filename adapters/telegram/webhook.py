"""The webhook: Telegram posts updates to the shared HTTP site and proves itself with a secret."""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from adapters.telegram.inbound import UPDATES
from adapters.telegram.limits import READ_SECONDS
from adapters.telegram.request import AiohttpRequest
from bot.process.bodies import body_of
from bot.process.environment import derived_secret

HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """One address; `take` gets each update, and is None while nobody serves."""

    def __init__(self, url: str, secret: str | None, token: str) -> None:
        self.url = url
        self.secret = secret or derived_secret(token)
        self.take: Callable[[dict[str, Any]], Awaitable[None]] | None = None

    def route(self) -> web.RouteDef:
        """Give the route for the site."""
        return web.post(urlsplit(self.url).path or "/", self._hook)

    async def announce(self, request: AiohttpRequest) -> None:
        """Tell Telegram where to post; not by the library, which would write the secret into its debug log."""
        wanted = {"url": self.url, "allowed_updates": json.dumps(UPDATES), "secret_token": self.secret}
        await request.call("setWebhook", READ_SECONDS, **wanted)

    async def _hook(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self.secret.encode()):
            return web.Response(status=401)
        if self.take is None:
            return web.Response(status=503)  # Telegram keeps the update and tries again
        try:
            update = json.loads(await body_of(request))
        except web.HTTPRequestEntityTooLarge:
            return web.Response()  # stepped over: it would come again for ever and hold up the others
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        await self.take(update)
        return web.Response()
