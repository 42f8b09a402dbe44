"""Which parts of the service this process runs: all of them, or only those that were named."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from aiohttp.web import RouteDef

from adapters import Built, MakeLimiter, platforms
from bot.door.app import App
from bot.ports.clocks import Clock
from bot.ports.messenger import Limiter, Messenger, Rate
from bot.ports.store import Store
from bot.process.vitals import Pulse
from bot.values.platform import Host
from scheduler.dispatch import Dispatch, Outlet
from scheduler.leadership import Leadership, SharedLimiter
from scheduler.limiter import ChatLimiter
from scheduler.run import Scheduler

SCHEDULER, SENDER, RUNNER = "scheduler", "sender", "runner"

ServicePart = Callable[[], Awaitable[None]]


def stranger(only: Iterable[str]) -> str | None:
    """Find a name that is no role."""
    return next((name for name in only if name not in {SCHEDULER, SENDER, RUNNER, *platforms()}), None)


@dataclass(frozen=True, slots=True)
class Crew:
    """The parts that run in this process, in the order in which they stop. `elects`: one of several may send.

    `pulses` tell how those are that can fail by themselves.
    """

    parts: dict[str, ServicePart] = field(default_factory=dict)
    served: dict[str, Messenger] = field(default_factory=dict)
    routes: tuple[RouteDef, ...] = ()
    scheduler: Scheduler | None = None
    elects: bool = False
    pulses: dict[str, Pulse] = field(default_factory=dict)


class Roles:
    """What `mentor run --only` named: "scheduler", "sender", "runner", or platforms; nothing named means everything."""

    def __init__(self, only: Collection[str], store: Store) -> None:
        self._only, self._store, self.leadership = frozenset(only), store, Leadership()

    def has(self, role: str) -> bool:
        """Tell whether a role is ours."""
        return not self._only or role in self._only

    @property
    def share_runs(self) -> bool:
        """Tell whether learners' code waits in the store for a process that is told to run it."""
        return bool(self._only) and self._store.shared

    @property
    def make_limiter(self) -> MakeLimiter:
        """Give what makes the limiter of a token; where processes share a token, they share its rate."""
        return self._shared if self._store.shared else _alone

    def _shared(self, bot: str, everybody: Rate, of_chat: Callable[[str], Rate]) -> Limiter:
        return SharedLimiter(everybody, of_chat, partial(self.leadership.share, bot))

    def crew(self, app: App, built: Iterable[Built], clock: Clock) -> Crew:
        """Put the parts together."""
        every = list(built)
        app.hosts.update((one.messenger.platform, one.messenger) for one in every if isinstance(one.messenger, Host))
        served = [one for one in every if self.has(one.messenger.platform)]
        outlets = self._outlets(every)
        scheduler = Scheduler(self._store, None, clock) if self.has(SCHEDULER) else None
        parts: dict[str, ServicePart] = {SCHEDULER: scheduler.run} if scheduler else {}
        if outlets:  # before the platforms: messages on their way land before the connections close
            parts[SENDER] = Dispatch(app, self._store, outlets, self.leadership, clock).run
        parts |= {one.messenger.platform: self._serving(one) for one in served}
        messengers = {one.messenger.platform: one.messenger for one in served}
        routes = tuple(route for one in served for route in one.routes)
        elects = self._store.shared and any(outlet.bot for outlet in outlets)
        return Crew(parts, messengers, routes, scheduler, elects, self._pulses(every))

    def _pulses(self, every: Sequence[Built]) -> dict[str, Pulse]:
        """Watch what is served here, or only sent to."""
        ours = [one for one in every if self.has(one.messenger.platform) or (one.bot and self.has(SENDER))]
        return {one.messenger.platform: one.pulse or Pulse(one.messenger.platform, reports=False) for one in ours}

    def _outlets(self, built: Sequence[Built]) -> list[Outlet]:
        """List whom this process sends to: bots where it is a sender, pages wherever they are served."""
        bots = [one for one in built if one.bot and self.has(SENDER)]
        pages = [one for one in built if not one.bot and self.has(one.messenger.platform)]
        return [Outlet(one.messenger, one.bot, self._post(one)) for one in (*bots, *pages)]

    def _post(self, one: Built) -> ServicePart | None:
        """Connect for sending only, unless the connection that serves is surely here."""
        return one.post if self._store.shared or not self.has(one.messenger.platform) else None

    def _serving(self, one: Built) -> ServicePart:
        if not one.bot:
            return one.messenger.run
        return partial(self.leadership.serve, self._store, one.bot, one.messenger.run, one.shards)


def _alone(_bot: str, everybody: Rate, of_chat: Callable[[str], Rate]) -> Limiter:
    return ChatLimiter(everybody, of_chat)
