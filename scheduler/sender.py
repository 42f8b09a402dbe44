"""The sender: claim what is due, have it delivered, settle what became of it.

A delivery is claimed only when another may be in flight, so it never waits in memory, and one that takes longer than
SEND_MOST is cut off. So the lease outlives every delivery: when it runs out, the process died, or nobody can know
whether the message was sent. Such a delivery is ambiguous, and it is sent at most once more.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial

import structlog

from bot.door.app import App
from bot.ports.clocks import Clock
from bot.ports.messenger import Messenger
from bot.ports.outbox import Audience, Delivery
from bot.ports.store import Store
from bot.values.errors import Unavailable
from scheduler import metrics
from scheduler.delivery import MOST_IN_FLIGHT, Courier, DeliveryOutcome
from scheduler.settlement import Settlement
from scheduler.tick import WANTED_SECONDS

LEASE = 10.0  # seconds; work that a dead process had begun goes on after it
SEND_MOST = 8.0
LOOK = 5.0  # seconds after which the outbox is looked at even when nothing woke the sender
LOOK_AGAIN = 1.0  # seconds, when something is due that this sender did not get
WORTH = 4  # a claim is made for a quarter of what may be in flight, as one for each would cost more than sending
LANDING = 2.0  # seconds that messages on their way get to land when the service stops

log = structlog.get_logger(__name__)


class OutboxSender:
    """Empties the outbox. `messengers` are the platforms that run now, `audience` whom to serve; both may change."""

    def __init__(
        self,
        app: App,
        store: Store,
        messengers: Mapping[str, Messenger],
        clock: Clock,
        most_in_flight: int = MOST_IN_FLIGHT,
        audience: Callable[[], Audience | None] = lambda: None,
    ) -> None:
        self._store, self._messengers, self._clock, self._most_in_flight, self._audience = (
            store,
            messengers,
            clock,
            most_in_flight,
            audience,
        )
        self._courier = Courier(app, store, messengers, clock, most_in_flight)
        self._settlement = Settlement(store)
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._claims: dict[int, int] = {}  # the newest claim of each delivery in flight
        self._awake = asyncio.Event()

    def wake(self) -> None:
        """Look into the outbox now."""
        self._awake.set()

    async def run(self) -> None:
        """Send until cancelled; what is on its way then may land, or is left to its lease."""
        try:
            while True:
                self._awake.clear()
                if not await self._take_what_fits():
                    await self._rest()
        finally:
            await self._land()

    async def drain(self) -> None:
        """Send what is due, one by one, until nothing is."""
        while await self._take(1):
            await asyncio.gather(*self._flying.values())

    async def _rest(self) -> None:
        """Wait to be woken, but not past the next moment at which something is due, nor for long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(await self._pause()):
                await self._awake.wait()

    async def _pause(self) -> float:
        try:
            async with self._store.begin() as tx:
                delivery = await tx.outbox.next_due()
        except Unavailable:
            log.warning("outbox unavailable")
            return LOOK
        except Exception:  # the loop must outlive a fault; the next look comes in any case
            log.exception("next look not found")
            return LOOK
        wait = (delivery - self._clock.now()).total_seconds() if delivery else LOOK
        return min(max(wait, LOOK_AGAIN), LOOK)

    async def _take_what_fits(self) -> int:
        """Claim as many as may be in flight besides, once that is worth a look into the outbox."""
        most_in_flight = self._most_in_flight * len(self._messengers)
        free = most_in_flight - len(self._flying)
        try:
            return await self._take(free) if free > 0 and free * WORTH >= most_in_flight else 0
        except Unavailable:
            log.warning("outbox unavailable")
        except Exception:  # the loop must outlive a fault; the next tick wakes it again
            log.exception("claim failed")
        return 0

    async def _take(self, limit: int) -> int:
        """Claim deliveries and send them on their way; one that this process has already is left to its own task."""
        async with self._store.begin() as tx:
            deliveries = await tx.outbox.claim(self._clock.now(), LEASE, limit, WANTED_SECONDS, self._audience())
        self._claims.update((delivery.id, delivery.claim) for delivery in deliveries)
        fresh = [delivery for delivery in deliveries if delivery.id not in self._flying]
        for delivery in fresh:
            task = asyncio.create_task(self._serve(delivery))
            self._flying[delivery.id] = task
            task.add_done_callback(partial(self._landed, delivery.id))
        metrics.IN_FLIGHT.set(len(self._flying))
        return len(fresh)

    def _landed(self, id: int, _: asyncio.Task[None]) -> None:
        del self._flying[id], self._claims[id]
        metrics.IN_FLIGHT.set(len(self._flying))
        self.wake()

    async def _serve(self, delivery: Delivery) -> None:
        if delivery.ambiguous:
            metrics.AMBIGUOUS.inc()
        try:
            async with asyncio.timeout(SEND_MOST):
                outcome = await self._courier.deliver(delivery)
        except TimeoutError:
            log.warning("nudge", id=delivery.id, state="unknown", attempts=delivery.attempts)
            return
        await self._settle(outcome)

    async def _settle(self, outcome: DeliveryOutcome) -> None:
        """Write down what became of a delivery, as its owner of now."""
        delivery = outcome.delivery
        claim = self._claims.get(delivery.id, delivery.claim)
        await self._settlement.write(replace(outcome, delivery=replace(delivery, claim=claim)))
        self._log(delivery)

    def _log(self, delivery: Delivery) -> None:
        platform = delivery.address.platform if delivery.address else ""
        late = ((delivery.sent_at or self._clock.now()) - delivery.due_at).total_seconds()
        tell = (
            log.debug if delivery.state == "queued" else log.info
        )  # one line for each nudge, however often it was put off
        tell(
            "nudge", id=delivery.id, platform=platform, state=delivery.state, late=round(late, 1), error=delivery.error
        )
        metrics.DELIVERIES_SETTLED.labels(platform, delivery.state).inc()
        if delivery.state == "sent":
            metrics.LATENESS.observe(late)

    async def _land(self) -> None:
        if self._flying:
            await asyncio.wait(self._flying.values(), timeout=LANDING)
        left = list(self._flying.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
