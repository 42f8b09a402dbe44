"""A server that speaks the Bot API; the unmodified library contacts it by its base URL."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, web

from emulators.telegram_methods import TelegramMethods
from emulators.telegram_spec import load_bot_api
from emulators.telegram_world import ApiError

TOKEN = "4242:secret-token-of-the-tests"
# what is JSON inside a form, for where the specification is absent
_JSON_LIKE = {"reply_parameters", "reply_markup", "caption_entities", "offset", "timeout", "limit", "message_thread_id"}


@dataclass(slots=True)
class Failure:
    """An answer that is given instead; `cut`: the work is done, and then the connection breaks."""

    error: ApiError
    times: int
    cut: bool = False


@dataclass(slots=True)
class Call:
    """A request as it came in, and when."""

    at: float
    method: str
    given: dict[str, Any] = field(repr=False)


class TelegramServer(TelegramMethods):
    """The Bot API over HTTP."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Call] = []
        self.refused_by_webhook = 0
        self.slow: dict[str, float] = {}
        self.url = ""
        self._failures: dict[str, Failure] = {}
        self._update_ids = 0

    # what tests ask and arrange

    def fail(self, method: str, code: int, description: str, times: int = 1, **parameters: Any) -> None:
        """Answer the next calls of a method with an error."""
        self._failures[method] = Failure(ApiError(code, description, **parameters), times)

    def cut(self, method: str) -> None:
        """Do what the next call asks, but break the connection before the answer."""
        self._failures[method] = Failure(ApiError(0, ""), 1, cut=True)

    def called(self, method: str) -> list[dict[str, Any]]:
        """List the parameters of the calls of a method."""
        return [call.given for call in self.calls if call.method == method]

    async def push(self, **update: Any) -> None:
        """Let something happen that the bot hears of."""
        self._update_ids += 1
        self.updates.append({"update_id": self._update_ids, **update})
        await self.notify()

    @asynccontextmanager
    async def serve(self) -> AsyncIterator["TelegramServer"]:
        app = web.Application(client_max_size=20 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{name:.*}", self._file)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        caller = asyncio.create_task(self._call_webhook())
        try:
            yield self
        finally:
            self.closing = True
            await self.notify()
            caller.cancel()
            await runner.cleanup()

    # the protocol

    async def _answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        try:
            if request.match_info["token"] != TOKEN:
                raise ApiError(401, "Unauthorized")
            given = await self._given(request, method)
            self.calls.append(Call(asyncio.get_running_loop().time(), method, given))
            await asyncio.sleep(self.slow.get(method, 0))
            failure = self._failure(method)
            if failure and not failure.cut:
                raise failure.error
            result = await self._do(method, given)
            if failure and request.transport:
                request.transport.close()
        except ApiError as error:
            return _refusal(error)
        finally:
            await self.notify()
        return web.json_response({"ok": True, "result": result})

    async def _file(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != TOKEN or request.match_info["name"] not in self.files:
            raise web.HTTPNotFound
        return web.Response(body=self.files[request.match_info["name"]])

    def _failure(self, method: str) -> Failure | None:
        failure = self._failures.get(method)
        if failure is None or not failure.times:
            return None
        failure.times -= 1
        return failure

    async def _given(self, request: web.Request, method: str) -> dict[str, Any]:
        api = load_bot_api()
        given: dict[str, Any] = await request.json() if request.content_type == "application/json" else {}
        if not given:
            form = {**request.query, **(await request.post())}
            json_like = api.complex(method) if api else _JSON_LIKE
            for name, value in form.items():
                content = value.file.read() if isinstance(value, web.FileField) else value
                given[name] = json.loads(content) if name in json_like else content
        faults = api.faults(method, given) if api else []
        if faults:
            self.world.faults += faults
            raise ApiError(400, f"Bad Request: {faults}")
        return given

    async def _do(self, method: str, given: dict[str, Any]) -> Any:
        handler = getattr(self, f"on_{method}", None)
        if handler is None:
            raise ApiError(404, "Not Found: method not found")
        return await handler(given)

    async def _call_webhook(self) -> None:
        """Bring updates to the webhook, one after the other; one that is refused comes again."""
        async with ClientSession() as session:
            while True:
                await self.until(lambda: bool(self.webhook and self.updates), seconds=3_600)
                headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
                try:
                    async with session.post(self.webhook["url"], json=self.updates[0], headers=headers) as response:
                        taken = response.ok
                except ClientError:
                    taken = False
                if taken:
                    self.updates.pop(0)
                else:
                    self.refused_by_webhook += 1
                    await self.notify()
                    await asyncio.sleep(0.02)


def _refusal(error: ApiError) -> web.Response:
    if error.code == 502:
        return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")
    body: dict[str, Any] = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return web.json_response(body, status=error.code)
