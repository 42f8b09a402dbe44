"""Who is connected: how many may be, and how long one may keep us waiting for a request."""

import asyncio
import resource
from collections.abc import Callable

import structlog
from prometheus_client import Counter, Gauge

from bot.process.connection_limits import Places
from bot.process.damped import damp

MOST_CONNECTIONS = 4_096
PART_OF_FILES = 2  # the store, the platforms and a burst of new connections need descriptors as well
PART_OF_ADDRESS = 4  # of all places, so much for one address that is no proxy of ours
REQUEST_SECONDS = 15.0  # from the first moment to the last byte of a request
KEEP_SECONDS = 75.0  # between two requests; longer than a proxy keeps a connection (nginx: 60 s)
SWEEP_SECONDS = 1.0
IN_ONE_GO, QUEUE = 16, 512
BUSY = (
    "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 5\r\n"
    "Content-Type: text/plain; charset=utf-8\r\nContent-Length: {length}\r\n\r\n"
)

OPEN = Gauge("mentor_connections", "Open connections.")
CONNECTIONS_DROPPED = Counter("mentor_connections_dropped", "Connections that were ended by us.", ["reason"])
damp(__name__)
log = structlog.get_logger(__name__)


def capacity() -> int:
    """Tell how many connections there may be: the process may open only so many files."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return (
        MOST_CONNECTIONS
        if files == resource.RLIM_INFINITY
        else max(PART_OF_ADDRESS, min(MOST_CONNECTIONS, files // PART_OF_FILES))
    )


class Lines:
    """The connections of a site; `make` gives the protocol behind one, `bounded` tells which addresses are.

    Whoever finds no place is told `words`.
    """

    def __init__(self, make: Callable[[], asyncio.Protocol], bounded: Callable[[str], bool], words: str = "") -> None:
        self._make, self._bounded = make, bounded
        self.refusal = BUSY.format(length=len(words.encode())).encode() + words.encode()
        most = capacity()
        self._places: Places[Line] = Places(most, most // PART_OF_ADDRESS)
        self._lines: dict[asyncio.BaseTransport, Line] = {}

    def __call__(self) -> "Line":
        """Make a connection; a server asks for it."""
        return Line(self)

    def of(self, transport: asyncio.BaseTransport | None) -> "Line | None":
        """Find a connection."""
        return self._lines.get(transport) if transport else None

    async def sweep(self) -> None:
        """End what is silent for too long, until cancelled."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            for line in self._places.overdue(_now()):
                self._drop(line, "slow")

    def end(self) -> None:
        """End every connection."""
        for line in [*self._lines.values()]:
            line.abort()

    def enter(self, line: "Line", address: str) -> asyncio.Protocol | None:
        """Give a connection a place, and the protocol behind it; None when there is no place."""
        goes = self._places.enter(line, address, self._bounded(address), _now() + REQUEST_SECONDS)
        self._lines[line.transport] = line
        OPEN.set(len(self._places))
        if goes is line:
            CONNECTIONS_DROPPED.labels("refused").inc()
            log.warning("a connection is refused: all places are taken")
            return None
        if goes:
            self._drop(goes, "crowded")
        return self._make()

    def leave(self, line: "Line") -> None:
        """Forget a connection."""
        self._places.leave(line)
        self._lines.pop(line.transport, None)
        OPEN.set(len(self._places))

    def work(self, line: "Line") -> None:
        """Have a connection at work."""
        self._places.work(line)

    def rest(self, line: "Line") -> None:
        """Have a connection wait for its next request."""
        self._places.rest(line, _now() + KEEP_SECONDS)

    def hear(self, line: "Line") -> None:
        """Give a request that began to come its time."""
        self._places.hasten(line, _now() + REQUEST_SECONDS)

    def _drop(self, line: "Line", reason: str) -> None:
        self._places.leave(line)
        CONNECTIONS_DROPPED.labels(reason).inc()
        line.abort()


class Line(asyncio.Protocol):
    """A connection: it stands before the protocol that reads requests, and hands everything on."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._behind: asyncio.Protocol | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take a place, or say that there is none."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        peer = transport.get_extra_info("peername")
        self._behind = self._lines.enter(self, peer[0] if peer else "")
        if self._behind:
            self._behind.connection_made(transport)
        else:
            transport.write(self._lines.refusal)
            transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Give the place up."""
        self._lines.leave(self)
        if self._behind:
            self._behind.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Hand on what came."""
        if self._behind:
            self._lines.hear(self)
            self._behind.data_received(data)

    def eof_received(self) -> bool | None:
        """Hand on that nothing more will come."""
        return self._behind.eof_received() if self._behind else None

    def pause_writing(self) -> None:
        """Hand on that too much waits to be read."""
        if self._behind:
            self._behind.pause_writing()

    def resume_writing(self) -> None:
        """Hand on that more may be written."""
        if self._behind:
            self._behind.resume_writing()

    def abort(self) -> None:
        """End at once."""
        self.transport.abort()


async def listen(lines: Lines, host: str, port: int) -> asyncio.Server:
    """Listen for connections; they may wait in a queue, but few are taken in one go, as each needs a descriptor."""
    server = await asyncio.get_running_loop().create_server(lines, host, port, backlog=IN_ONE_GO)
    for listening in server.sockets:
        with listening.dup() as same:
            same.listen(QUEUE)
    return server


def _now() -> float:
    return asyncio.get_running_loop().time()
