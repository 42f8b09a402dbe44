"""Keep a platform's rate: one token for everybody, one for each chat, urgent messages first."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf

from bot.errors import Busy
from bot.ports import Rate

PATIENCE = 4.0  # seconds that a message nobody waits for may wait here; well under the sender's lease
IDLE_CHATS = 1_024  # chats remembered before the idle ones are looked for and dropped


class Gcra:
    """GCRA with burst 1, pure: one permit each interval, and never more than `most` in any rolling `per`.

    A permit used a little late doesn't delay its followers (that would cost a part of the rate), so an interval can
    shrink by as much; the moments of the last `most` permits keep the promise for the rolling window all the same.
    """

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._theory = -inf
        self._used: deque[float] = deque(maxlen=rate.most)

    def next_at(self, now: float) -> float:
        """Give the moment from which the next permit may be used."""
        full = len(self._used) == self._rate.most
        return max(now, self._theory, self._used[0] + self._rate.per if full else -inf)

    def use(self, now: float) -> None:
        """Use a permit."""
        interval = self._rate.interval
        keeps_pace = self._rate.apart is None and now - self._theory < interval
        self._theory = (self._theory if keeps_pace else now) + interval
        self._used.append(now)

    def pause(self, until: float) -> None:
        """Give no permit before a moment."""
        self._theory = max(self._theory, until)

    def idle(self, now: float) -> bool:
        """Tell whether nothing that was used still matters."""
        return self._theory <= now and (not self._used or self._used[-1] + self._rate.per <= now)


@dataclass(order=True, slots=True)
class Ticket:
    """Somebody's place in the queue."""

    rank: tuple[bool, int]
    chat: str = field(compare=False)
    dropped: bool = field(default=False, compare=False)
    granted: asyncio.Event = field(default_factory=asyncio.Event, compare=False)


class Queue:
    """Who may send next, pure: urgent ones first, else in the order of asking; a chat that waits blocks no other."""

    def __init__(self, everybody: Rate, of_chat: Callable[[str], Rate]) -> None:
        self._everybody = Gcra(everybody)
        self._of_chat = of_chat
        self._chats: dict[str, Gcra] = {}
        self._waiting: list[Ticket] = []
        self._asked = 0
        self._crowd = IDLE_CHATS

    def ask(self, chat: str, urgent: bool) -> Ticket:
        """Join the queue."""
        self._asked += 1
        ticket = Ticket((not urgent, self._asked), chat)
        heappush(self._waiting, ticket)
        return ticket

    def grant(self, now: float) -> tuple[list[Ticket], float]:
        """Give the tickets whose turn is now, and the moment of the next turn."""
        granted: list[Ticket] = []
        blocked: list[Ticket] = []
        turn = inf
        while self._waiting and self._everybody.next_at(now) <= now:
            ticket = heappop(self._waiting)
            if ticket.dropped:
                continue
            chat = self._chat(ticket.chat, now)
            if (free_at := chat.next_at(now)) > now:
                blocked.append(ticket)
                turn = min(turn, free_at)
            else:
                self._everybody.use(now)
                chat.use(now)
                granted.append(ticket)
        if self._waiting:
            turn = min(turn, self._everybody.next_at(now))
        for ticket in blocked:
            heappush(self._waiting, ticket)
        return granted, turn

    def wait(self, chat: str, now: float) -> float:
        """Tell how long a new message to a chat would wait if nobody were before it."""
        own = self._chats.get(chat)
        return max(self._everybody.next_at(now), own.next_at(now) if own else now) - now

    def pause(self, until: float, chat: str | None, now: float) -> None:
        """Send nothing, or nothing to one chat, before a moment."""
        (self._everybody if chat is None else self._chat(chat, now)).pause(until)

    def _chat(self, chat: str, now: float) -> Gcra:
        if len(self._chats) >= self._crowd:
            self._chats = {name: gcra for name, gcra in self._chats.items() if not gcra.idle(now)}
            self._crowd = max(IDLE_CHATS, 2 * len(self._chats))
        if chat not in self._chats:
            self._chats[chat] = Gcra(self._of_chat(chat))
        return self._chats[chat]


class ChatLimiter:
    """The limiter of one bot token; implements `bot.ports.Limiter`."""

    def __init__(
        self, everybody: Rate, of_chat: Callable[[str], Rate], time: Callable[[], float] | None = None
    ) -> None:
        self._queue = Queue(everybody, of_chat)
        self._time = time
        self._alarm: asyncio.TimerHandle | None = None

    async def permit(self, chat: str, urgent: bool) -> None:
        """Wait until one more message may go to `chat`.

        One that is not urgent raises Busy instead of waiting longer than PATIENCE, so that no lease runs out here.
        """
        wait = self._queue.wait(chat, self._now())
        if not urgent and wait > PATIENCE:
            raise Busy(wait)
        ticket = self._queue.ask(chat, urgent)
        self._turn()
        try:
            async with asyncio.timeout(None if urgent else PATIENCE):
                await ticket.granted.wait()
        except TimeoutError:
            raise Busy(max(1.0, self._queue.wait(chat, self._now()))) from None
        finally:
            ticket.dropped = True

    def pause(self, seconds: float, chat: str | None = None) -> None:
        """Obey a 429: nothing is sent, or nothing to one chat, for so long."""
        now = self._now()
        self._queue.pause(now + seconds, chat, now)

    def _now(self) -> float:
        return self._time() if self._time else asyncio.get_running_loop().time()

    def _turn(self) -> None:
        """Grant what may go now, and come back when the next one may."""
        now = self._now()
        granted, turn = self._queue.grant(now)
        for ticket in granted:
            ticket.granted.set()
        if self._alarm:
            self._alarm.cancel()
        self._alarm = None if turn == inf else asyncio.get_running_loop().call_later(turn - now, self._turn)
