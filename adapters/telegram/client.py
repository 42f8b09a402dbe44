"""Connect, serve, stop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import structlog
from aiohttp import web
from telegram import Bot, Update
from telegram.error import TelegramError

from adapters.telegram import menu, places
from adapters.telegram.inbound import PLATFORM, UPDATES, Blocked, Incoming, Me, Moved, asks_rights, read
from adapters.telegram.lanes import Lanes
from adapters.telegram.limits import PATIENCE
from adapters.telegram.outbound import Outbound
from adapters.telegram.polling import Polling
from adapters.telegram.post import Post
from adapters.telegram.render import messages
from adapters.telegram.request import STAND_IN, AiohttpRequest
from adapters.telegram.webhook import Webhook
from bot.app import App
from bot.errors import Busy, CannotServe, Unsendable
from bot.events import Left
from bot.message import Answer, Form
from bot.ports import Limiter, Reach

FINISH_SECONDS = 1.0  # at a stop, for answers on their way

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Line:
    """What exists while the bot is connected."""

    request: AiohttpRequest
    bot: Bot
    me: Me
    post: Post
    outbound: Outbound
    managers: places.Managers
    lanes: Lanes


class TelegramAdapter:
    """Serves Telegram and sends there; a Messenger."""

    platform = PLATFORM

    def __init__(
        self,
        app: App,
        token: str,
        *,
        limiter: Limiter,
        base_url: str | None = None,
        webhook_url: str | None = None,
        webhook_secret: str | None = None,
        patience: float = PATIENCE,
        pause: float = 2.0,
    ) -> None:
        self.ready = asyncio.Event()
        self._app, self._token, self._limiter, self._base_url = app, token, limiter, base_url
        self._patience, self._pause = patience, pause
        self._webhook = Webhook(webhook_url, webhook_secret, token) if webhook_url else None
        self._polling = Polling(pause)
        self._lines: list[_Line] = []

    def routes(self) -> list[web.RouteDef]:
        """Give what the shared HTTP site must serve."""
        return [self._webhook.route()] if self._webhook else []

    async def run(self) -> None:
        """Serve until cancelled; may be called again after it raised."""
        try:
            async with self._connected() as line:
                await menu.sync(self._app, line.bot)
                if self._webhook:
                    await self._be_called(line, self._webhook)
                else:
                    await self._poll(line)
        except TelegramError as error:
            raise CannotServe(f"{type(error).__name__}: {error}") from error
        finally:
            self.ready.clear()

    async def post(self) -> None:
        """Connect for sending only: no updates are fetched and no webhook is touched; until cancelled."""
        try:
            async with self._connected():
                await asyncio.get_running_loop().create_future()
        except TelegramError as error:
            raise CannotServe(f"{type(error).__name__}: {error}") from error

    async def send(self, reach: Reach, answer: Answer, nonce: str) -> Reach:
        """Send to a person; Telegram knows no nonce. Raises Gone, Busy, Unsendable, or TimeoutError for "who knows"."""
        if not self._lines:
            raise Busy(self._pause)
        if isinstance(answer.reply, Form):
            raise Unsendable("a form is the answer to a press only")
        chat = reach.channel or reach.address.id
        landed = await self._lines[0].post.send(chat, messages(answer.reply), urgent=False)
        return reach if landed == chat else replace(reach, channel=landed)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[_Line]:
        request = AiohttpRequest(self._token, self._base_url)
        async with Bot(STAND_IN, request=request, get_updates_request=request) as bot:
            line = self._new_line(request, bot)
            self._lines.append(line)
            try:
                yield line
            finally:
                self._lines.remove(line)
                await line.lanes.close(FINISH_SECONDS)

    def _new_line(self, request: AiohttpRequest, bot: Bot) -> _Line:
        me = Me(bot.id, bot.username)
        post = Post(bot, self._limiter, self._pause)
        outbound = Outbound(self._app, bot, post, me, self._patience)
        return _Line(request, bot, me, post, outbound, places.Managers(bot), Lanes())

    async def _poll(self, line: _Line) -> None:
        await line.bot.delete_webhook()
        self.ready.set()
        async for raw in self._polling.updates(line.request):
            await self._take(line, raw)

    async def _be_called(self, line: _Line, webhook: Webhook) -> None:
        webhook.take = partial(self._take, line)
        try:
            await line.bot.set_webhook(webhook.url, allowed_updates=UPDATES, secret_token=webhook.secret)
            self.ready.set()
            await asyncio.get_running_loop().create_future()
        finally:
            webhook.take = None

    async def _take(self, line: _Line, raw: dict[str, Any]) -> None:
        """Put an update into its chat's lane; one that can't be parsed is stepped over."""
        try:
            update = Update.de_json(raw, line.bot)
        except Exception as error:  # noqa: BLE001  # whatever is wrong with it, the next one must be read
            log.warning("update stepped over", id=raw["update_id"], error=type(error).__name__)
            return
        await line.lanes.room()
        chat = update.effective_chat
        line.lanes.put(chat.id if chat else 0, partial(self._serve, line, update))

    async def _serve(self, line: _Line, update: Update) -> None:
        found = read(update, line.me, self._app.registry)
        match found:
            case Incoming():
                await line.outbound.respond(await self._with_rights(line, found))
            case Left():
                await self._app.handle(found)
            case Blocked():
                await places.close(found, self._app.store)
            case Moved():
                await places.move(found, self._app.store)

    async def _with_rights(self, line: _Line, come: Incoming) -> Incoming:
        """Add to an event whether its sender manages the place, where that matters."""
        sender = come.event.sender
        if not asks_rights(come.event, self._app.registry):
            return come
        manages = await line.managers.manages(come.chat, sender.address.id)
        return replace(come, event=replace(come.event, sender=replace(sender, manages_place=manages)))
