"""The one HTTP server of the process: the routes of the adapters, and how the service feels."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from weakref import WeakSet

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.process.bodies import BODY_BYTES, WHOLE_BODY
from bot.process.callers import WATCHERS, Callers, read_networks
from bot.process.connections import Lines, listen
from bot.process.damped import damp
from bot.process.whereabouts import log_fault

HEALTH_SECONDS = 2.0
SHUTDOWN_SECONDS = 0.9  # aiohttp waits twice this long for a request that does not end
LINGER_SECONDS = 1.0  # for the rest of a body that nobody wants
FORWARDED = "X-Forwarded-For"
SITE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Server": "mentor",
    "X-Content-Type-Options": "nosniff",
}

Health = Callable[[], Awaitable[Mapping[str, object]]]
REQUESTS = f"{__name__}.requests"
damp(__name__, REQUESTS)
log = structlog.get_logger(__name__)


class CannotListen(OSError):
    """The port is taken or may not be used; the text is one line for an operator."""


class Unhealthy(Exception):
    """A part of the service does not live; the text names it and may be shown to everybody."""


class Site:
    """Serves until stopped; `health` gives the parts that live or raises.

    `callers` knows by which names the site may be called, and by whom; `say` gives the words for a key.
    """

    def __init__(
        self,
        host: str,
        port: int,
        routes: Iterable[web.RouteDef],
        health: Health,
        callers: Callers | None = None,
        say: Callable[[str], str] = lambda _: "",
    ) -> None:
        self._host, self._port, self._health, self._say = host, port, health, say
        self._callers = callers or Callers([host], (), read_networks(WATCHERS))
        self._routes = [*routes, web.get("/healthz", self._healthz), web.get("/metrics", self._metrics)]
        self._streams: WeakSet[asyncio.Task[None]] = WeakSet()
        self._running: _Running | None = None

    @property
    def url(self) -> str:
        """Tell where the site is; a port of 0 became a real one."""
        return address(self._host, self._running.port if self._running else self._port)

    async def start(self) -> None:
        """Listen; raise CannotListen where that is not possible."""
        runner = web.AppRunner(
            self._application(),
            access_log=None,
            logger=logging.getLogger(REQUESTS),
            shutdown_timeout=SHUTDOWN_SECONDS,
            lingering_time=LINGER_SECONDS,
        )
        await runner.setup()
        assert runner.server is not None
        lines = Lines(runner.server, lambda peer: not self._callers.is_proxy(peer), self._say("http.busy"))
        try:
            server = await listen(lines, self._host, self._port)
        except OSError as error:
            await runner.cleanup()
            raise CannotListen(f"cannot listen on {self._host}:{self._port}: {_reason(error)}") from error
        self._running = _Running(runner, server, lines, asyncio.create_task(lines.sweep()))

    async def stop(self) -> None:
        """End the open streams, let the other requests finish, and let go of the port."""
        running, self._running = self._running, None
        if running:
            running.sweeping.cancel()
            running.server.close()
            await running.runner.cleanup()
            running.lines.end()

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=BODY_BYTES, middlewares=[self._guard])
        app.add_routes(self._routes)
        app.on_response_prepare.append(self._prepare)
        app.on_shutdown.append(self._end_streams)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let a request through to its handler when it is whole and means this site; whatever fails is answered."""
        if not self._callers.answers_to(request.headers.get("Host"), _own_address(request)):
            return self._no(HTTPStatus.MISDIRECTED_REQUEST, "http.other_name")
        peer, forwarded = request.remote or "", request.headers.getall(FORWARDED, ())
        if self._callers.seems_a_proxy(peer, forwarded):
            log.warning("a proxy is not named in MENTOR_TRUSTED_PROXIES: all who come through it count as one address")
        caller = self._callers.caller(peer, forwarded)
        request = request.clone(remote=caller)
        with self._at_work(request):
            try:
                return await handler(request)
            except (web.HTTPException, ConnectionError):
                raise
            except Exception as error:  # noqa: BLE001 - the last line of defence, as in the core
                if request.content.exception():
                    return self._no(HTTPStatus.BAD_REQUEST, "http.unread")
                log_fault(log, "request failed", error, route=_route(request))
                return self._no(HTTPStatus.INTERNAL_SERVER_ERROR, "http.fault")

    @contextmanager
    def _at_work(self, request: web.Request) -> Iterator[None]:
        """Let a connection keep its place while a handler is at work on a whole request."""
        lines = self._running.lines if self._running else None
        line = lines.of(request.transport) if lines else None
        if lines is None or line is None:
            yield
            return
        if request.body_exists:
            request[WHOLE_BODY] = partial(lines.work, line)
        else:
            lines.work(line)
        try:
            yield
        finally:
            lines.rest(line)

    def _no(self, status: HTTPStatus, key: str) -> web.Response:
        return web.Response(status=status, text=self._say(key) or status.phrase)

    async def _prepare(self, request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(SITE_HEADERS)
        if response.content_type == "text/event-stream":
            self._streams.add(request.task)

    async def _end_streams(self, _app: web.Application) -> None:
        """End what would never end by itself and so hold up the shutdown."""
        for task in list(self._streams):
            task.cancel()

    async def _healthz(self, _request: web.Request) -> web.Response:
        try:
            async with asyncio.timeout(HEALTH_SECONDS):
                parts = await self._health()
        except Unhealthy as error:
            return _down(str(error))
        except TimeoutError:
            return _down(f"no answer within {HEALTH_SECONDS:g} s")
        except Exception as error:  # the probe must answer whatever broke; only the log learns the text
            log.exception("health check failed")
            return _down(type(error).__name__)
        return web.json_response({"status": "ok", **parts})

    async def _metrics(self, request: web.Request) -> web.Response:
        peer = _peer(request)
        if not self._callers.may_watch(request.remote or "", request.headers.getall(FORWARDED, ()), peer):
            return self._no(HTTPStatus.FORBIDDEN, "http.metrics")
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


@dataclass(frozen=True, slots=True)
class _Running:
    """What exists while the site listens."""

    runner: web.AppRunner
    server: asyncio.Server
    lines: Lines
    sweeping: asyncio.Task[None]

    @property
    def port(self) -> int:
        return int(self.server.sockets[0].getsockname()[1])


def address(host: str, port: int) -> str:
    """Write where a site is."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _down(reason: str) -> web.Response:
    return web.json_response({"status": "down", "reason": reason}, status=503)


def _own_address(request: web.Request) -> str:
    name = request.transport.get_extra_info("sockname") if request.transport else None
    return str(name[0]) if name else ""


def _peer(request: web.Request) -> str:
    name = request.transport.get_extra_info("peername") if request.transport else None
    return str(name[0]) if name else ""


def _route(request: web.Request) -> str:
    """Name a route as it was written, without anything that somebody sent."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else ""


def _reason(error: OSError) -> str:
    """Say in a few words why, without the address that asyncio repeats."""
    text = error.strerror or str(error)
    return "the port is in use" if "in use" in text else text.lower()
