"""One row of the outbox on its way: to which address, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from bot.door.app import App
from bot.ports.store import Clock, Due, Messenger, Reach, Store
from bot.values.community import place_of
from bot.values.errors import Away, Busy, Denied, Gone, Unavailable, Unsendable
from bot.values.events import Woken
from scheduler import metrics, post_trouble
from scheduler.in_flight import Lane

SEATS = 64  # messages on their way to one platform at once; at its slowest rate, 20/s, the last waits 3 s for its turn
NUDGE = "nudge"  # the kind of row that comes again tomorrow
NOT_SERVED = 60.0  # seconds until a platform that isn't running is looked for again
STORE_PAUSE = 1.0  # seconds until a store that was unavailable is asked again
ATTEMPTS = 8
LONGEST_PAUSE = 300.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A row as it is to be settled, and a reach that learned something worth keeping."""

    due: Due
    reach: Reach | None = None


def nonce(due: Due) -> str:
    """Name a message of a row: the same at every try, another one after a snooze; at most 25 characters."""
    return f"{due.id}-{int(due.due_at.timestamp())}"


class Courier:
    """Carries rows to people. Raises TimeoutError when nobody can know whether a message was sent."""

    def __init__(
        self, app: App, store: Store, messengers: Mapping[str, Messenger], clock: Clock, seats: int = SEATS
    ) -> None:
        self._app, self._store, self._messengers, self._clock = app, store, messengers, clock
        self._seats = seats
        self._lanes: dict[str, Lane] = {}

    async def deliver(self, due: Due) -> Outcome:
        """Send a row to the first address that takes it and tell what became of it."""
        try:
            return await self._to_first_open(due)
        except Busy as error:
            reason = "away" if isinstance(error, Away) else "busy"
            return self._put_off(due, error.after, f"{reason}: {error}")
        except Unavailable:
            return self._put_off(due, STORE_PAUSE, "busy: the store is unavailable")
        except Unsendable as error:
            return Outcome(replace(due, state="failed", error=f"unsendable: {error}"))
        except TimeoutError:
            raise
        except Exception as error:  # a fault of ours or of a library must not cost the learner the nudge
            log.exception("nudge fault", id=due.id)
            return self._back_off(due, type(error).__name__)

    async def _to_first_open(self, due: Due) -> Outcome:
        away: Away | None = None
        for reach in await self._open_reaches(due.learner):
            try:
                return await self._send(due, reach)
            except Gone:
                if not await self._close(due.learner, reach):
                    raise Busy(STORE_PAUSE) from None
            except Denied as error:
                return await self._refused(due, reach, error)
            except Away as error:
                away = error
        if away:
            raise away
        if due.kind == NUDGE:
            await self._sleep(due.learner)
        return Outcome(replace(due, state="gone", error="no open address"))

    async def _open_reaches(self, learner: int) -> list[Reach]:
        """List where a learner can be reached, the address used last first."""
        async with self._store.begin() as unit:
            reaches = [reach for reach in await unit.reaches(learner) if reach.open]
        served = [reach for reach in reaches if reach.address.platform in self._messengers]
        if reaches and not served:
            raise Busy(NOT_SERVED)
        return served

    async def _send(self, due: Due, reach: Reach) -> Outcome:
        """Render now, not when the row was made: what is true may have changed since."""
        platform = reach.address.platform
        with self._lane(platform).seat():
            answer = await self._app.handle(Woken(due.learner, reach.address, due.kind, due.day, due.due_at))
            due = replace(due, address=reach.address, not_before=None, error="")
            if answer is None:
                return Outcome(replace(due, state="skipped"))
            messenger = self._messengers.get(platform)
            if messenger is None:  # since a moment ago: this process is no longer elected
                raise Busy(NOT_SERVED)
            kept = await messenger.send(reach, answer, nonce(due))
        if place_of(reach.address):
            await self._well(reach)
        sent = replace(due, state="sent", sent_at=self._clock.now())
        return Outcome(sent, kept if kept != reach else None)

    def _lane(self, platform: str) -> Lane:
        return self._lanes.setdefault(platform, Lane(self._seats, self._clock))

    async def _close(self, learner: int, reach: Reach) -> bool:
        """Write there no more, unless somebody changed the reach or used it meanwhile: tell which."""
        async with self._store.begin() as unit:
            await post_trouble.held(unit, reach.address)
            if await unit.learner(learner):
                if reach not in await unit.reaches(learner):
                    return False
                await post_trouble.gone(unit, reach.address, self._clock.now())
                await unit.save_reach(learner, replace(reach, open=False))
        metrics.CLOSED.labels(reach.address.platform).inc()
        return True

    async def _sleep(self, id: int) -> None:
        """Make no more rows for who blocked every way to them, until they are back: a farewell that nobody can hear."""
        async with self._store.begin() as unit:
            learner = await unit.learner(id)
            reaches = await unit.reaches(id)
            if learner and not any(reach.open or place_of(reach.address) for reach in reaches):
                await unit.save_learner(replace(learner, asleep=True), self._clock.now())

    async def _refused(self, due: Due, reach: Reach, error: Denied) -> Outcome:
        """Give a row up: somebody has to grant something first, and the next post finds out whether they did."""
        trouble = await post_trouble.missing(reach, self._app.hosts)
        async with self._store.begin() as unit:
            await post_trouble.refused(unit, reach.address, trouble, self._clock.now())
        metrics.DENIED.labels(reach.address.platform).inc()
        return Outcome(replace(due, state="failed", address=reach.address, error=f"denied: {error}"))

    async def _well(self, reach: Reach) -> None:
        """Note that a post got through; whatever happens to that note, the post was sent."""
        try:
            async with self._store.begin() as unit:
                await post_trouble.well(unit, reach.address)
        except Exception:  # the next post tries again
            log.exception("note fault", platform=reach.address.platform)

    def _put_off(self, due: Due, after: float, error: str) -> Outcome:
        metrics.RETRIED.labels(error.partition(":")[0]).inc()
        not_before = self._clock.now() + timedelta(seconds=after)
        return Outcome(replace(due, state="queued", not_before=not_before, error=error))

    def _back_off(self, due: Due, error: str) -> Outcome:
        due = replace(due, attempts=due.attempts + 1)
        if due.attempts >= ATTEMPTS:
            return Outcome(replace(due, state="failed", error=error))
        return self._put_off(due, min(2.0**due.attempts, LONGEST_PAUSE), f"fault: {error}")
