"""The chat page: its routes, who a request comes from, and how a nudge contacts an open page."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from adapters import Invite
from adapters.web.inbound import (
    PLATFORM,
    Malformed,
    address_of,
    read_event,
    read_language,
    read_secret,
    same_origin,
)
from adapters.web.limits import (
    AWAY_SECONDS,
    COOKIE_SECONDS,
    EVENTS,
    EVENTS_SECONDS,
    SAY_CHARACTERS,
    SUGGEST_CHARACTERS,
)
from adapters.web.outbound import Streams, pushed
from adapters.web.pages import asset, commands, index, shortcuts
from adapters.web.render import render
from adapters.web.visitor_rate import Pace
from bot.door.app import App
from bot.ports.contacts import Contact
from bot.ports.messenger import Limiter
from bot.values.errors import Away
from bot.values.events import Address, PersonEvent, TextTyped
from bot.values.message import Answer, Paragraph, Reply

Handler = Callable[[web.Request, Address], Awaitable[web.StreamResponse]]
FRESH = {"Cache-Control": "no-cache"}


class WebAdapter:
    """Serves the chat page; implements `bot.ports.store.Messenger`."""

    platform = PLATFORM

    def __init__(
        self,
        app: App,
        *,
        limiter: Limiter | None = None,
        secure_cookies: bool = False,
        invites: Callable[[], Awaitable[Sequence[Invite]]] | None = None,
    ) -> None:
        self._ask_invites, self._invites = invites, tuple[Invite, ...]()
        self._app, self._limiter, self._secure = app, limiter, secure_cookies
        self._cookie = "__Host-mentor" if secure_cookies else "mentor"
        self._streams = Streams()
        self._pace = Pace(EVENTS, EVENTS_SECONDS)

    def routes(self) -> list[web.RouteDef]:
        """Name the routes for the site of the process."""
        return [
            web.get("/", self._page),
            web.get("/page/{name}", self._asset),
            web.get("/api/commands", self._visited(self._commands)),
            web.get("/api/suggest", self._visited(self._suggest)),
            web.get("/api/stream", self._visited(self._stream)),
            web.post("/api/events", self._visited(self._event)),
        ]

    async def run(self) -> None:
        """Keep the pages open until cancelled; the site of the process answers their requests."""
        try:
            if self._ask_invites:
                self._invites = tuple(await self._ask_invites())
            await asyncio.Event().wait()
        finally:
            self._streams.end()

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Push to every open page of a person; raise Away when there is none."""
        if self._limiter:
            await self._limiter.permit(contact.address.id, urgent=False)
        if not await self._streams.push(contact.address.id, pushed(render(answer), nonce)):
            raise Away(AWAY_SECONDS)
        return contact

    def _visited(self, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Tell a handler who is there; a newcomer, and whoever brings a cookie we never made, gets a new one."""

        async def visited(request: web.Request) -> web.StreamResponse:
            if not same_origin(request.headers, request.host):
                raise web.HTTPForbidden(text="requests from other pages are not taken")
            secret = read_secret(request.cookies.get(self._cookie)) or secrets.token_hex(16)
            response = await handler(request, address_of(secret))
            if not response.prepared:
                self._keep(response, secret)
            return response

        return visited

    def _keep(self, response: web.StreamResponse, secret: str) -> None:
        response.set_cookie(
            self._cookie, secret, max_age=COOKIE_SECONDS, httponly=True, samesite="Strict", secure=self._secure
        )

    def _language(self, request: web.Request) -> str:
        return self._app.language(read_language(request.headers.get("Accept-Language")))

    async def _page(self, request: web.Request) -> web.Response:
        """Show the page without touching the cookie: a browser that followed a link from elsewhere holds it back."""
        text = index(self._app.words, self._language(request), self._invites)
        return web.Response(text=text, content_type="text/html", headers={"Cache-Control": "no-store"})

    async def _asset(self, request: web.Request) -> web.Response:
        found = asset(request.match_info["name"])
        if found is None:
            raise web.HTTPNotFound
        body, kind = found
        return web.Response(body=body, content_type=kind, charset="utf-8", headers=FRESH)

    async def _commands(self, request: web.Request, _person: Address) -> web.Response:
        language = self._language(request)
        found = {"commands": commands(self._app, language), "shortcuts": shortcuts(self._app, language)}
        return web.json_response(found, headers=FRESH)

    async def _suggest(self, request: web.Request, _person: Address) -> web.Response:
        asked = [request.query.get(name, "")[:SUGGEST_CHARACTERS] for name in ("command", "option", "text")]
        found = self._app.suggest(asked[0], asked[1], asked[2], self._language(request))
        return web.json_response([{"label": one.label, "value": one.value} for one in found], headers=FRESH)

    async def _stream(self, request: web.Request, person: Address) -> web.StreamResponse:
        if read_secret(request.cookies.get(self._cookie)) is None:
            raise web.HTTPForbidden(text="open the page first")
        return await self._streams.serve(person.id, request)

    async def _event(self, request: web.Request, person: Address) -> web.Response:
        """Answer an event; what is too much or too fast gets words, too."""
        language = self._language(request)
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(text="only application/json is taken")
        if not self._pace.take(person.id, asyncio.get_running_loop().time()):
            return self._no("web.too_fast", language, 429)
        try:
            event = read_event(await request.read(), person, language)
        except web.HTTPRequestEntityTooLarge:
            return self._no("web.too_long", language, 413)
        except Malformed as error:
            raise web.HTTPBadRequest(text=str(error)) from error
        return await self._answer(event, language)

    async def _answer(self, event: PersonEvent, language: str) -> web.Response:
        if isinstance(event, TextTyped) and len(event.text) > SAY_CHARACTERS:
            return self._no("web.too_long", language, 200)
        answer = await self._app.handle(event)
        return web.json_response(render(answer) if answer else None, headers={"Cache-Control": "no-store"})

    def _no(self, key: str, language: str, status: int) -> web.Response:
        words = self._app.words.say(language, key, most=SAY_CHARACTERS, n=EVENTS)
        return web.json_response(render(Answer(Reply((Paragraph(words),)), language)), status=status)
