"""Keep a platform's rate: one token for everybody, one for each chat, urgent messages first."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from bot.ports.messenger import Rate
from bot.values.errors import Busy

PERMIT_SECONDS = 4.0  # seconds that a message nobody waits for may wait here; well under the sender's lease
IDLE_CHATS = 1_024  # chats remembered before the idle ones are looked for and dropped


class Gcra:
    """GCRA with burst 1, pure: one permit each interval, and never more than `most` in any rolling `per`.

    A permit used a little late doesn't delay its followers (that would cost a part of the rate), so an interval can
    shrink by as much; the moments of the last `most` permits keep the promise for the rolling window all the same.
    `free_at` is the moment from which the next permit may be used.
    """

    __slots__ = ("_interval", "_keeps_pace", "_per", "_theory", "_used", "free_at")

    def __init__(self, rate: Rate) -> None:
        self._per, self._interval, self._keeps_pace = rate.per, rate.interval, rate.apart is None
        self._used = deque([-inf] * rate.most, maxlen=rate.most)
        self._theory = self.free_at = -inf

    def next_at(self, now: float) -> float:
        """Give the moment from which the next permit may be used, if it is not past."""
        return max(now, self.free_at)

    def use(self, now: float) -> None:
        """Use a permit."""
        used, theory, interval = self._used, self._theory, self._interval
        theory = (theory if self._keeps_pace and now - theory < interval else now) + interval
        used.append(now)
        window = used[0] + self._per
        self._theory = theory
        self.free_at = theory if theory > window else window  # noqa: FURB136 - max() takes twice as long

    def pause(self, until: float) -> None:
        """Give no permit before a moment."""
        self._theory = max(self._theory, until)
        self.free_at = max(self.free_at, until)

    def follow(self, rate: Rate) -> None:
        """Keep another rate from now on; what was used counts for it too, and a pause lasts."""
        self._per, self._interval, self._keeps_pace = rate.per, rate.interval, rate.apart is None
        self._used = deque([*[-inf] * rate.most, *self._used], maxlen=rate.most)
        self.free_at = max(self._theory, self._used[0] + self._per)

    def idle(self, now: float) -> bool:
        """Tell whether nothing that was used still matters."""
        return self.free_at <= now and self._used[-1] + self._per <= now


@dataclass(eq=False, slots=True)
class Permit:
    """Somebody's place in the queue: `done` once it was granted or given up; `turn` is there when somebody waits."""

    chat: str
    urgent: bool
    done: bool = False
    turn: asyncio.Event | None = None


class Fair(OrderedDict[str, deque[Permit]]):
    """A queue in which chats take turns, so that one that wants much keeps no other waiting; used as a deque is."""

    def append(self, ticket: Permit) -> None:
        """Let a ticket be the last one of its chat."""
        line = self.get(ticket.chat)
        if line is None:
            self[ticket.chat] = deque((ticket,))
        else:
            line.append(ticket)

    def appendleft(self, ticket: Permit) -> None:
        """Put a ticket back where it was taken from."""
        self.setdefault(ticket.chat, deque()).appendleft(ticket)
        self.move_to_end(ticket.chat, last=False)

    def popleft(self) -> Permit:
        """Take the first ticket of the first chat, which then is the last."""
        chat, line = self.popitem(last=False)
        ticket = line.popleft()
        if line:
            self[chat] = line
        return ticket


class Queue:
    """Who may send next, pure: urgent ones first, else in the order of asking; a chat that waits blocks no other.

    Of the urgent ones, of which a chat may have many, each chat has one after the other; a nudge comes once to a chat.
    Of a chat with one permit in each window only the moment is kept at which it is free again; that is nearly all of
    them, and there may be a million.
    """

    def __init__(self, everybody: Rate, of_chat: Callable[[str], Rate]) -> None:
        self._everybody = Gcra(everybody)
        self._of_chat = of_chat
        self._chats: dict[str, float] = {}
        self._groups: dict[str, Gcra] = {}
        self._urgent = Fair()
        self._others: deque[Permit] = deque()
        self._sweep_from = IDLE_CHATS

    def take(self, chat: str, now: float) -> bool:
        """Use a permit at once, when nobody waits and both everybody and the chat are free."""
        chats = self._chats
        if self._everybody.free_at > now or self._urgent or self._others or chats.get(chat, now) > now:
            return False
        self._everybody.use(now)
        rate = self._of_chat(chat)
        chats[chat] = now + rate.per if rate.most == 1 else self._use_group(chat, rate, now)
        if len(chats) > self._sweep_from:
            self._forget_idle(now)
        return True

    def ask(self, chat: str, urgent: bool) -> Permit:
        """Join the queue."""
        ticket = Permit(chat, urgent)
        (self._urgent if urgent else self._others).append(ticket)
        return ticket

    def grant(self, now: float) -> tuple[list[Permit], float]:
        """Give the tickets whose turn is now, and the moment of the next turn."""
        granted: list[Permit] = []
        blocked: list[Permit] = []
        turn, of_chat = inf, self._of_chat
        everybody, chats, urgent, others = self._everybody, self._chats, self._urgent, self._others
        while (line := urgent or others) and everybody.free_at <= now:
            ticket = line.popleft()
            if ticket.done:
                continue
            chat = ticket.chat
            free_at = chats.get(chat, now)
            if free_at > now:
                blocked.append(ticket)
                turn = min(turn, free_at)
                continue
            everybody.use(now)
            rate = of_chat(chat)
            chats[chat] = now + rate.per if rate.most == 1 else self._use_group(chat, rate, now)
            ticket.done = True
            granted.append(ticket)
        if line and everybody.free_at < turn:
            turn = everybody.free_at
        if blocked:
            self._put_back(blocked)
        if len(chats) > self._sweep_from:
            self._forget_idle(now)
        return granted, turn

    def _put_back(self, blocked: list[Permit]) -> None:
        for ticket in reversed(blocked):
            (self._urgent if ticket.urgent else self._others).appendleft(ticket)

    def wait(self, chat: str, now: float) -> float:
        """Tell how long a new message to a chat would wait if nobody were before it."""
        return max(self._everybody.free_at, self._chats.get(chat, now), now) - now

    def pause(self, until: float, chat: str | None, now: float) -> None:
        """Send nothing, or nothing to one chat, before a moment."""
        if chat is None:
            self._everybody.pause(until)
        else:
            self._chats[chat] = max(until, self._chats.get(chat, now))

    def follow(self, everybody: Rate) -> None:
        """Keep another rate for everybody from now on."""
        self._everybody.follow(everybody)

    def _use_group(self, chat: str, rate: Rate, now: float) -> float:
        group = self._groups.get(chat) or self._groups.setdefault(chat, Gcra(rate))
        group.use(now)
        return group.free_at

    def _forget_idle(self, now: float) -> None:
        self._groups = {chat: gcra for chat, gcra in self._groups.items() if not gcra.idle(now)}
        self._chats = {chat: free_at for chat, free_at in self._chats.items() if free_at > now}
        self._sweep_from = max(IDLE_CHATS, 2 * len(self._chats))


class ChatLimiter:
    """The limiter of one bot token; implements `bot.ports.store.Limiter`."""

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
        now = self._now()
        if self._queue.take(chat, now):
            return
        wait = self._queue.wait(chat, now)
        if not urgent and wait > PERMIT_SECONDS:
            raise Busy(wait)
        ticket = self._queue.ask(chat, urgent)
        self._turn()
        if not ticket.done:
            await self._wait(ticket)

    async def _wait(self, ticket: Permit) -> None:
        ticket.turn = asyncio.Event()
        try:
            async with asyncio.timeout(None if ticket.urgent else PERMIT_SECONDS):
                await ticket.turn.wait()
        except TimeoutError:
            raise Busy(max(1.0, self._queue.wait(ticket.chat, self._now()))) from None
        finally:
            ticket.done = True

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
            if ticket.turn:
                ticket.turn.set()
        if self._alarm:
            self._alarm.cancel()
        self._alarm = None if turn == inf else asyncio.get_running_loop().call_later(turn - now, self._turn)
