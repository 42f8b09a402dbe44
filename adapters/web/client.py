"""The chat page: its routes, what a request asks for, and how a nudge reaches an open page."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import partial
from urllib.parse import parse_qs

from aiohttp import web

from adapters import Invite
from adapters.web.document_pages import document_page
from adapters.web.inbound import PLATFORM, Malformed, read_event, read_language, same_origin
from adapters.web.later import LaterAnswers
from adapters.web.limits import AWAY_SECONDS, PART_OF_STREAMS, SAY_CHARACTERS, SUGGEST_CHARACTERS
from adapters.web.outbound import ALIVE, Streams, opened, pushed, resting
from adapters.web.pages import asset, commands, index, shortcuts
from adapters.web.render import Tree, render
from adapters.web.verify_page import verify_page
from adapters.web.visitor_rate import Paces
from adapters.web.visitors import Visitors
from bot.door.app import App
from bot.door.public_files import local_script
from bot.door.running import SOON, settled
from bot.ports.contacts import Contact
from bot.ports.messenger import Limiter
from bot.process.bodies import body_of
from bot.process.callers import line_of
from bot.process.connections import capacity
from bot.values.errors import Away, Unavailable
from bot.values.events import Address, TextTyped
from bot.values.message import Answer, Paragraph, Reply
from bot.words.documents import DOCUMENTS

PageHandler = Callable[[web.Request], Awaitable[web.StreamResponse]]
UNSHARED = {"Cache-Control": "private, no-cache"}
FRESH = {"Cache-Control": "no-cache"}
_UNREAD = {400: "web.unread", 408: "web.slow", 413: "web.too_long"}  # why a body can't be taken


class WebAdapter:
    """Serves the chat page; implements `bot.ports.messenger.Messenger`."""

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
        self._app, self._limiter = app, limiter
        self._visitors = Visitors(app.knows, secure_cookies)
        self._streams = Streams(capacity() // PART_OF_STREAMS)
        self._paces = Paces()
        self._later = LaterAnswers()

    def routes(self) -> list[web.RouteDef]:
        """Name the routes for the site of the process."""
        return [
            web.get("/", self._page),
            web.get("/page/{name}", self._asset),
            web.get("/check.py", self._script),
            web.get("/data/{name}", self._data),
            web.get("/calendar/{secret:[A-Za-z0-9_-]{43}}.ics", self._calendar),
            *(web.get(f"/{name}", partial(self._document, name)) for name in DOCUMENTS),
            web.get("/verify", self._verify),
            web.post("/verify", self._verify),
            web.get("/api/commands", self._from_page(self._commands)),
            web.get("/api/suggest", self._from_page(self._suggest)),
            web.get("/api/stream", self._from_page(self._stream)),
            web.post("/api/events", self._from_page(self._event)),
            web.get("/api/later/{id}/{seen:[0-9]{1,3}}", self._from_page(self._further)),
        ]

    async def run(self) -> None:
        """Keep the pages open until cancelled; the site of the process answers their requests."""
        try:
            if self._ask_invites:
                self._invites = tuple(await self._ask_invites())
            await asyncio.Event().wait()
        finally:
            self._streams.end()
            await self._later.end()

    async def send(self, contact: Contact, answer: Answer, nonce: str) -> Contact:
        """Push to every open page of a person; raise Away when there is none."""
        if self._limiter:
            await self._limiter.permit(contact.address.id, urgent=False)
        if not await self._streams.push(contact.address.id, pushed(render(answer), nonce)):
            raise Away(AWAY_SECONDS)
        return contact

    def _from_page(self, handler: PageHandler) -> PageHandler:
        """Let a handler have what comes from our own page, at a pace that it bears, and answer what it can't take."""

        async def visited(request: web.Request) -> web.StreamResponse:
            if not same_origin(request.headers, request.host):
                raise web.HTTPForbidden(text="requests from other pages are not taken")
            language = self._language(request)
            if not self._visitors.remembers(request) and not self._paces.call(_network(request)):
                return self._no("web.too_many", language, 429)
            try:
                return await handler(request)
            except Unavailable:
                return self._no("app.unavailable", language, 200)  # as for whatever else the store can't do now

        return visited

    def _language(self, request: web.Request) -> str:
        return self._app.language(read_language(request.headers.get("Accept-Language")))

    async def _page(self, request: web.Request) -> web.Response:
        """Show the page; nobody gets a cookie for looking at it."""
        text = index(self._app.words, self._language(request), self._invites)
        return web.Response(text=text, content_type="text/html", headers={"Cache-Control": "no-store"})

    async def _document(self, name: str, request: web.Request) -> web.Response:
        """Show a document; it is written beside the loop, once."""
        if not self._paces.call(_network(request)):
            return web.Response(status=429, text=self._app.words.label(self._language(request), "web.too_many"))
        text = await asyncio.to_thread(document_page, name, self._app.operator, self._app.words)
        return web.Response(text=text, content_type="text/html", headers=FRESH)

    async def _verify(self, request: web.Request) -> web.Response:
        """Verify a certificate that is pasted; it is read, judged, and forgotten."""
        if not self._paces.call(_network(request)):
            return web.Response(status=429, text=self._app.words.label(self._language(request), "web.too_many"))
        pasted = None
        if request.method == "POST":
            fields = parse_qs((await body_of(request)).decode("utf-8", "replace"), max_num_fields=4)
            pasted = "".join(fields.get("certificate", [])[:1])
        certifier = self._app.certifier
        page = await asyncio.to_thread(verify_page, pasted, certifier.public if certifier else None, self._app.words)
        return web.Response(text=page, content_type="text/html", headers=UNSHARED)

    async def _script(self, request: web.Request) -> web.Response:
        """Give the check that runs on a learner's own machine; it is the same for everybody."""
        text = await local_script(self._app.checks, self._app.words, self._language(request))
        headers = {"Content-Disposition": 'attachment; filename="check.py"', **FRESH}
        return web.Response(text=text, content_type="text/x-python", headers=headers)

    async def _data(self, request: web.Request) -> web.Response:
        """Give the data that an hour lends; it is the same for everybody."""
        body = await self._app.checks.data(request.match_info["name"])
        if body is None:
            raise web.HTTPNotFound
        return web.Response(body=body, content_type="text/csv", charset="utf-8", headers=FRESH)

    async def _asset(self, request: web.Request) -> web.Response:
        found = asset(request.match_info["name"])
        if found is None:
            raise web.HTTPNotFound
        body, kind = found
        return web.Response(body=body, content_type=kind, charset="utf-8", headers=FRESH)

    async def _calendar(self, request: web.Request) -> web.Response:
        """Give a calendar what it looks up."""
        language = self._language(request)
        if not self._paces.call(_network(request)):
            return web.Response(status=429, text=self._app.words.label(language, "web.too_many"))
        try:
            found = await self._app.feed(request.match_info["secret"])
        except Unavailable:
            return web.Response(status=503, text=self._app.words.label(language, "app.unavailable"))
        if found is None:
            raise web.HTTPNotFound(text=self._app.words.label(language, "web.no_calendar"))
        return web.Response(body=found, content_type="text/calendar", charset="utf-8", headers=UNSHARED)

    async def _commands(self, request: web.Request) -> web.Response:
        language = self._language(request)
        found = {"commands": commands(self._app, language), "shortcuts": shortcuts(self._app, language)}
        return web.json_response(found, headers=FRESH)

    async def _suggest(self, request: web.Request) -> web.Response:
        asked = [request.query.get(name, "")[:SUGGEST_CHARACTERS] for name in ("command", "option", "text")]
        found = self._app.suggest(asked[0], asked[1], asked[2], self._language(request))
        return web.json_response([{"label": one.label, "value": one.value} for one in found], headers=FRESH)

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        """Keep a page informed; that of a stranger rests, as there is nothing to tell yet, and one too many is told."""
        visitor, network = await self._visitors.of(request), _network(request)
        if visitor.known and self._streams.room(network):
            return await self._streams.serve(visitor.address.id, network, request)
        full = self._app.words.label(self._language(request), "web.full") if visitor.known else ""
        response = await opened(request)
        await response.write(ALIVE + resting(full))
        return response

    async def _event(self, request: web.Request) -> web.Response:
        """Answer an event, and give a cookie to whoever is kept from now on; all that is refused gets words, too."""
        language = self._language(request)
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(text="only application/json is taken")
        visitor, network = await self._visitors.of(request), _network(request)
        if visitor.known and not self._paces.press(visitor.address.id):
            return self._no("web.too_fast", language, 429)
        if not visitor.known and not self._paces.meet(network):
            return self._no("web.crowded", language, 429)
        answer = await self._answered(request, visitor.address, language)
        response = answer if isinstance(answer, web.Response) else _json(self._tree(answer, visitor.address))
        if isinstance(answer, Answer) and isinstance(answer.reply, Reply) and answer.reply.forgets:
            self._visitors.forget(response, visitor)
            return response
        if not visitor.known and await self._visitors.is_known(visitor.address):
            self._paces.greet(network)
            visitor = replace(visitor, known=True)
        if visitor.known:
            self._visitors.keep(response, visitor)
        return response

    async def _answered(self, request: web.Request, person: Address, language: str) -> Answer | web.Response | None:
        """Give the answer to an event, or the response to what is none."""
        try:
            event = read_event(await body_of(request), person, language)
        except Malformed:
            return self._no("web.unread", language, 400)
        except web.HTTPException as error:
            return self._no(_UNREAD[error.status], language, error.status)
        if isinstance(event, TextTyped) and len(event.text) > SAY_CHARACTERS:
            return self._no("web.too_long", language, 200)
        answer = await self._app.handle(event)
        return answer and await settled(answer, SOON)

    def _tree(self, answer: Answer | None, person: Address) -> Tree | None:
        """Write an answer, and where what comes later is to be asked for."""
        if answer is None or answer.later is None:
            return render(answer) if answer else None
        return {**render(answer), "more": self._later.keep(person.id, answer.later), "seen": 0}

    async def _further(self, request: web.Request) -> web.Response:
        """Answer once more in the place of an answer that was to be waited for."""
        visitor, id = await self._visitors.of(request), request.match_info["id"]
        if not self._later.knows(visitor.address.id, id):
            return self._no("web.lost", self._language(request), 404)
        answer, seen, more = await self._later.after(id, int(request.match_info["seen"]))
        onward = {"more": id, "seen": seen} if more else {}
        return _json({**(render(answer) if answer else {}), **onward})

    def _no(self, key: str, language: str, status: int) -> web.Response:
        words = self._app.words.say(language, key, most=SAY_CHARACTERS, n=self._paces.presses)
        return _json(render(Answer(Reply((Paragraph(words),)), language)), status)


def _network(request: web.Request) -> str:
    return line_of(request.remote or "")


def _json(tree: Tree | None, status: int = 200) -> web.Response:
    return web.json_response(tree, status=status, headers={"Cache-Control": "no-store"})
