"""The one HTTP server of the process: the routes of the adapters, and how the service feels."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from weakref import WeakSet

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

BODY_BYTES = 64 * 1024
HEALTH_SECONDS = 2.0
SHUTDOWN_SECONDS = 0.9  # aiohttp waits twice this long for a request that does not end
HEADERS = {
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
log = structlog.get_logger(__name__)


class CannotListen(OSError):
    """The port is taken or may not be used; the text is one line for an operator."""


class Unhealthy(Exception):
    """A part of the service does not live; the text names it and may be shown to everybody."""


class Site:
    """Serves until stopped; `health` gives the parts that live or raises."""

    def __init__(self, host: str, port: int, routes: Iterable[web.RouteDef], health: Health) -> None:
        self._host, self._port, self._health = host, port, health
        self._routes = [*routes, web.get("/healthz", self._healthz), web.get("/metrics", _metrics)]
        self._streams: WeakSet[asyncio.Task[None]] = WeakSet()
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Tell where the site is; a port of 0 became a real one."""
        port = self._runner.addresses[0][1] if self._runner else self._port
        return address(self._host, port)

    async def start(self) -> None:
        """Listen; raise CannotListen where that is not possible."""
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as error:
            await runner.cleanup()
            raise CannotListen(f"cannot listen on {self._host}:{self._port}: {_reason(error)}") from error
        self._runner = runner

    async def stop(self) -> None:
        """End the open streams, let the other requests finish, and let go of the port."""
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    def _application(self) -> web.Application:
        app = web.Application(client_max_size=BODY_BYTES)
        app.add_routes(self._routes)
        app.on_response_prepare.append(self._prepare)
        app.on_shutdown.append(self._end_streams)
        return app

    async def _prepare(self, request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(HEADERS)
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


def address(host: str, port: int) -> str:
    """Write where a site is."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _down(reason: str) -> web.Response:
    return web.json_response({"status": "down", "reason": reason}, status=503)


async def _metrics(_request: web.Request) -> web.Response:
    return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _reason(error: OSError) -> str:
    """Say in a few words why, without the address that asyncio repeats."""
    text = error.strerror or str(error)
    return "the port is in use" if "in use" in text else text.lower()
