"""Connect, serve, stop."""

import asyncio
import json
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from typing import Any

import structlog
from aiohttp import web
from telegram import Bot, Update
from telegram.error import TelegramError

from adapters.telegram import menu
from adapters.telegram.chat_queues import ChatQueues
from adapters.telegram.found import PLATFORM, ChatSpot, Found, Incoming, Masked
from adapters.telegram.host import TelegramHosting
from adapters.telegram.inbound import Me, asks_rights, read
from adapters.telegram.limits import FINISH_SECONDS, PATIENCE
from adapters.telegram.managers import Managers
from adapters.telegram.outbound import Outbound
from adapters.telegram.polling import Polling
from adapters.telegram.render import messages
from adapters.telegram.request import STAND_IN, AiohttpRequest
from adapters.telegram.sending import ChatPosting
from adapters.telegram.topics import Topics
from adapters.telegram.uploads import fetched
from adapters.telegram.webhook import Webhook
from bot.door.app import App
from bot.ports.contacts import Contact
from bot.ports.messenger import Limiter
from bot.process.vitals import Pulse
from bot.process.whereabouts import whereabouts
from bot.values.community import place_of
from bot.values.errors import Busy, CannotServe, Denied, Unsendable
from bot.values.events import Address, Joined, Left, Moved
from bot.values.message import Answer, Form
from bot.values.platform import Survey

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Line:
    """What exists while the bot is connected."""

    request: AiohttpRequest
    bot: Bot
    me: Me
    post: ChatPosting
    outbound: Outbound
    managers: Managers
    hosting: TelegramHosting
    queues: ChatQueues = field(default_factory=ChatQueues)
    moved: set[str] = field(default_factory=set)


class TelegramAdapter:
    """Serves Telegram and sends there; a Messenger, and the Host of groups."""

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
        self.pulse = Pulse(self.platform)
        self._app, self._token, self._limiter, self._base_url = app, token, limiter, base_url
        self._patience, self._pause = patience, pause
        self._webhook = Webhook(webhook_url, webhook_secret, token) if webhook_url else None
        self._polling = Polling(pause)
        self._topics = Topics()
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

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Send to a person, or to a group, where the contact's channel is a topic; Telegram knows no nonce.

        Raises Gone, Denied, Busy, Unsendable, or TimeoutError for "who knows".
        """
        line, group = self._line(), place_of(contact.address)
        if isinstance(answer.reply, Form):
            raise Unsendable("a form is the answer to a press only")
        spot = ChatSpot(group.id, int(contact.channel or 0) or None) if group else ChatSpot(contact.address.id)
        await line.post.send(spot, messages(answer.reply), urgent=False)
        return contact

    async def survey(self, place: Address, here: str = "") -> Survey:
        """Look at a group; `here` is the topic in which somebody asks."""
        return await self._line().hosting.survey(place, here)

    async def absent(self, place: Address, people: Collection[Address]) -> frozenset[Address]:
        """Name those of these people who surely left a group."""
        return await self._line().hosting.absent(place, people)

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        """Raise Denied: Telegram has no roles."""
        raise Denied("Telegram has no roles")

    def _line(self) -> _Line:
        if not self._lines:
            raise Busy(self._pause)
        return self._lines[0]

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[_Line]:
        request = AiohttpRequest(self._token, self._base_url, self.pulse)
        async with Bot(STAND_IN, request=request, get_updates_request=request) as bot:
            line = self._new_line(request, bot)
            self._lines.append(line)
            try:
                yield line
            finally:
                self._lines.remove(line)
                await line.queues.close(FINISH_SECONDS)

    def _new_line(self, request: AiohttpRequest, bot: Bot) -> _Line:
        me = Me(bot.id, bot.username)
        post = ChatPosting(bot, self._limiter, self._pause, self._app.handle, self._topics)
        outbound = Outbound(self._app, bot, post, me, self._patience)
        hosting = TelegramHosting(self._app, bot, post, self._topics)
        return _Line(request, bot, me, post, outbound, Managers(bot), hosting)

    async def _poll(self, line: _Line) -> None:
        await line.bot.delete_webhook()
        self.ready.set()
        async for raw in self._polling.updates(line.request):
            await self._take(line, raw)

    async def _be_called(self, line: _Line, webhook: Webhook) -> None:
        webhook.take = partial(self._take, line)
        try:
            await webhook.announce(line.request)
            self.ready.set()
            await asyncio.get_running_loop().create_future()
        finally:
            webhook.take = None

    async def _take(self, line: _Line, raw: dict[str, Any]) -> None:
        """Put an update into its chat's queue; one that can't be parsed is stepped over."""
        try:
            update = Update.de_json(raw, line.bot)
            self._topics.learn(update)
            found = read(update, line.me, self._app.registry)
        except Exception as error:  # noqa: BLE001  # whatever is wrong with it, the next one must be read
            log.warning("update stepped over", id=raw["update_id"], error=whereabouts(error))
            return
        if isinstance(found, Incoming):  # which Telegram tells again when it did not hear that it was taken
            found = replace(found, event=replace(found.event, delivered_as=f"{PLATFORM} {line.me.id} {_mark(raw)}"))
        _heed(line, found)
        chat = update.effective_chat.id if update.effective_chat else 0
        if line.queues.full(chat) and _may_be_lost(found):
            _turn_away(line, chat, found)
            return
        await line.queues.room()
        line.queues.put(chat, partial(self._serve, line, found))

    async def _serve(self, line: _Line, found: Found) -> None:
        match found:
            case Incoming(Joined(), spot) if spot.chat in line.moved:
                line.moved.discard(spot.chat)  # the group has the mentor, and was greeted, under its old id
            case Incoming():
                come = await self._with_files(line, await self._with_rights(line, found))
                if further := await line.outbound.respond(come):
                    line.queues.beside(further)
            case Masked():
                await line.outbound.unmask(found)
            case None:
                pass
            case _:  # what Telegram tells of a group, or of who blocks it
                await self._app.handle(found)

    async def _with_files(self, line: _Line, come: Incoming) -> Incoming:
        """Fetch the files of an event."""
        if not come.documents:
            return come
        files = await fetched(line.bot, line.request, come.documents)
        return replace(come, event=replace(come.event, files=files))

    async def _with_rights(self, line: _Line, come: Incoming) -> Incoming:
        """Add to an event whether its sender manages the place, where that matters."""
        sender = come.event.sender
        if not asks_rights(come.event, self._app.registry):
            return come
        manages = await line.managers.manages(come.spot.chat, sender.address.id)
        return replace(come, event=replace(come.event, sender=replace(sender, manages_place=manages)))


def _mark(raw: dict[str, Any]) -> str:
    """Give the number of an update, and a digest of what it says."""
    return f"{raw['update_id']} {sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()[:16]}"


def _may_be_lost(found: Found) -> bool:
    """Tell what somebody can do once more from what Telegram tells once."""
    return isinstance(found, Masked) or (isinstance(found, Incoming) and not isinstance(found.event, Joined))


def _turn_away(line: _Line, chat: int, found: Found) -> None:
    """Tell whoever presses, as an alert costs no message; of those who write only the first, or words would flood."""
    if isinstance(found, Incoming):
        who = found.event.sender.address.id if found.press else ""
        line.queues.turn_away(chat, who, partial(line.outbound.turn_away, found))


def _heed(line: _Line, found: Found) -> None:
    """Heed at once what concerns messages that are still on their way: from where the bot was removed, it is silent."""
    match found:
        case Left(place):
            line.post.closed.add(place.address.id)
            line.moved.discard(place.address.id)
        case Incoming(_, spot, None) | Masked(spot):
            line.post.closed.discard(spot.chat)
        case Moved(_, new):
            line.moved.add(new.id)
