"""One delivery on its way: to which address, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from bot.door.app import App
from bot.ports.clocks import Clock
from bot.ports.contacts import Contact
from bot.ports.messenger import Messenger
from bot.ports.outbox import Delivery
from bot.ports.store import Store
from bot.process.whereabouts import log_fault
from bot.values.community import place_of
from bot.values.errors import Away, Busy, Denied, Gone, Unavailable, Unsendable
from bot.values.events import DeliveryDue
from bot.values.message_kinds import MessageKind
from scheduler import metrics, post_trouble
from scheduler.in_flight import InFlight

MOST_IN_FLIGHT = (
    64  # messages on their way to one platform at once; at its slowest rate, 20/s, the last waits 3 s for its turn
)
NOT_SERVED = 60.0  # seconds until a platform that isn't running is looked for again
STORE_PAUSE = 1.0  # seconds until a store that was unavailable is asked again
ATTEMPTS = 8
LONGEST_RETRY_PAUSE = 300.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class DeliveryOutcome:
    """A delivery as it is to be settled, and a contact that learned something worth keeping."""

    delivery: Delivery
    contact: Contact | None = None


def nonce(delivery: Delivery) -> str:
    """Name the message of a delivery: the same at every try, another one after a snooze; at most 25 characters."""
    return f"{delivery.id}-{int(delivery.due_at.timestamp())}"


class Courier:
    """Carries deliveries to people. Raises TimeoutError when nobody can know whether a message was sent."""

    def __init__(
        self,
        app: App,
        store: Store,
        messengers: Mapping[str, Messenger],
        clock: Clock,
        most_in_flight: int = MOST_IN_FLIGHT,
    ) -> None:
        self._app, self._store, self._messengers, self._clock = app, store, messengers, clock
        self._most_in_flight = most_in_flight
        self._in_flight: dict[str, InFlight] = {}

    async def deliver(self, delivery: Delivery) -> DeliveryOutcome:
        """Send a delivery to the first address that takes it and tell what became of it."""
        try:
            return await self._to_first_open(delivery)
        except Busy as error:
            reason = "away" if isinstance(error, Away) else "busy"
            return self._put_off(delivery, error.after, f"{reason}: {error}")
        except Unavailable:
            return self._put_off(delivery, STORE_PAUSE, "busy: the store is unavailable")
        except Unsendable as error:
            return DeliveryOutcome(replace(delivery, state="failed", error=f"unsendable: {error}"))
        except TimeoutError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours or of a library must not cost the learner the nudge
            log_fault(log, "nudge fault", error, id=delivery.id)
            return self._back_off(delivery, type(error).__name__)

    async def _to_first_open(self, delivery: Delivery) -> DeliveryOutcome:
        away: Away | None = None
        for contact in await self._open_reaches(delivery.learner):
            try:
                return await self._send(delivery, contact)
            except Gone:
                if not await self._close(delivery.learner, contact):
                    raise Busy(STORE_PAUSE) from None
            except Denied as error:
                return await self._refused(delivery, contact, error)
            except Away as error:
                away = error
        if away:
            raise away
        if delivery.kind == MessageKind.REMINDER:
            await self._sleep(delivery.learner)
        return DeliveryOutcome(replace(delivery, state="gone", error="no open address"))

    async def _open_reaches(self, learner: int) -> list[Contact]:
        """List where a learner can be reached, the address used last first."""
        async with self._store.begin() as tx:
            contacts = [contact for contact in await tx.contacts.of(learner) if contact.open]
        served = [contact for contact in contacts if contact.address.platform in self._messengers]
        if contacts and not served:
            raise Busy(NOT_SERVED)
        return served

    async def _send(self, delivery: Delivery, contact: Contact) -> DeliveryOutcome:
        """Render now, not when the delivery was enqueued: what is true may have changed since."""
        platform = contact.address.platform
        with self._on_their_way(platform).message():
            answer = await self._app.handle(
                DeliveryDue(delivery.learner, contact.address, delivery.kind, delivery.day, delivery.due_at)
            )
            delivery = replace(delivery, address=contact.address, not_before=None, error="")
            if answer is None:
                return DeliveryOutcome(replace(delivery, state="skipped"))
            messenger = self._messengers.get(platform)
            if messenger is None:  # since a moment ago: this process is no longer elected
                raise Busy(NOT_SERVED)
            kept = await messenger.send(contact, answer, nonce(delivery))
        if place_of(contact.address):
            await self._well(contact)
        sent = replace(delivery, state="sent", sent_at=self._clock.now())
        return DeliveryOutcome(sent, kept if kept != contact else None)

    def _on_their_way(self, platform: str) -> InFlight:
        return self._in_flight.setdefault(platform, InFlight(self._most_in_flight, self._clock))

    async def _close(self, learner: int, contact: Contact) -> bool:
        """Write there no more, unless somebody changed the contact or used it meanwhile: tell which."""
        async with self._store.begin() as tx:
            await post_trouble.held(tx, contact.address)
            if await tx.people.find(learner):
                if contact not in await tx.contacts.of(learner):
                    return False
                await post_trouble.gone(tx, contact.address, self._clock.now())
                await tx.contacts.save(learner, replace(contact, open=False))
        metrics.CLOSED.labels(contact.address.platform).inc()
        return True

    async def _sleep(self, id: int) -> None:
        """Enqueue no more for who blocked every way to them, until they are back: a farewell that nobody can hear."""
        async with self._store.begin() as tx:
            learner = await tx.people.find(id)
            contacts = await tx.contacts.of(id)
            if learner and not any(contact.open or place_of(contact.address) for contact in contacts):
                await tx.people.save(replace(learner, dormant=True), self._clock.now())

    async def _refused(self, delivery: Delivery, contact: Contact, error: Denied) -> DeliveryOutcome:
        """Give a delivery up: somebody has to grant something first, and the next post finds out whether they did."""
        trouble = await post_trouble.missing(contact, self._app.hosts)
        async with self._store.begin() as tx:
            await post_trouble.refused(tx, contact.address, trouble, self._clock.now())
        metrics.POSTS_DENIED.labels(contact.address.platform).inc()
        return DeliveryOutcome(replace(delivery, state="failed", address=contact.address, error=f"denied: {error}"))

    async def _well(self, contact: Contact) -> None:
        """Note that a post got through; whatever happens to that note, the post was sent."""
        try:
            async with self._store.begin() as tx:
                await post_trouble.well(tx, contact.address)
        except Exception:  # the next post tries again
            log.exception("note fault", platform=contact.address.platform)

    def _put_off(self, delivery: Delivery, after: float, error: str) -> DeliveryOutcome:
        metrics.RETRIED.labels(error.partition(":")[0]).inc()
        not_before = self._clock.now() + timedelta(seconds=after)
        return DeliveryOutcome(replace(delivery, state="queued", not_before=not_before, error=error))

    def _back_off(self, delivery: Delivery, error: str) -> DeliveryOutcome:
        delivery = replace(delivery, attempts=delivery.attempts + 1)
        if delivery.attempts >= ATTEMPTS:
            return DeliveryOutcome(replace(delivery, state="failed", error=error))
        return self._put_off(delivery, min(2.0**delivery.attempts, LONGEST_RETRY_PAUSE), f"fault: {error}")
