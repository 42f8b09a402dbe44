"""A Bot API that answers at once and does nothing, in a process of its own, so that only the client is measured."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

TOKEN = "4242:a-token-of-nobody"
NEVER = b"getUpdates"
MESSAGE = b"sendMessage"
_BOT = {"id": 4_242, "is_bot": True, "first_name": "Mentor", "username": "MentorBot"}
_BOT |= {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
_CHAT = {"id": 1, "type": "private"}
_MESSAGE = {"message_id": 1, "date": 1_780_000_000, "chat": _CHAT, "from": _BOT, "text": "hi"}
_RESULTS = {MESSAGE: _MESSAGE, b"getMe": _BOT, b"getMyName": {"name": "Mentor"}}


def _answer(result: object) -> bytes:
    body = json.dumps({"ok": True, "result": result}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_ANSWERS = {method: _answer(result) for method, result in _RESULTS.items()}
_YES = _answer(True)


class Instant(asyncio.Protocol):
    """One connection, one request after the other; `came_at` keeps when messages came."""

    def __init__(self, came_at: list[float] | None = None) -> None:
        self.came_at: list[float] = [] if came_at is None else came_at

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport, self._read = transport, b""

    def data_received(self, data: bytes) -> None:
        self._read += data
        while (end := self._read.find(b"\r\n\r\n")) >= 0:
            head = self._read[:end]
            at = head.lower().find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._read) < end + 4 + length:
                return
            self._read = self._read[end + 4 + length :]
            method = head.split(b" ", 2)[1].rpartition(b"/")[2].partition(b"?")[0]
            if method == MESSAGE:
                self.came_at.append(asyncio.get_running_loop().time())
            if method != NEVER:
                self._transport.write(_ANSWERS.get(method, _YES))  # type: ignore[attr-defined]


@asynccontextmanager
async def serve(came_at: list[float]) -> AsyncIterator[str]:
    """Serve here, in this loop; give the address."""
    server = await asyncio.get_running_loop().create_server(lambda: Instant(came_at), "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def _serve() -> None:
    async with serve([]) as url:
        print(url, flush=True)
        await asyncio.get_running_loop().create_future()


@contextmanager
def instant_server() -> Iterator[str]:
    """Run the server; give its address."""
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.instant"], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


if __name__ == "__main__":
    asyncio.run(_serve())
