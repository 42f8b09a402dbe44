"""How deliveries of the memory store wait and end, and what nobody sent in time."""

from dataclasses import replace
from datetime import datetime

from bot.ports.outbox import Delivery, DeliveryState
from bot.store.codec import AWAY
from bot.store.memory.data import State
from bot.store.memory.ledger import MemoryLedger
from bot.values.message_kinds import OUTLIVED, PATIENT, REMINDER


class MemoryOverdue:
    """Sees to what was not sent in time."""

    def __init__(self, state: State, ledger: MemoryLedger) -> None:
        self._state, self._ledger = state, ledger

    def wait(self, delivery: Delivery, at: datetime) -> None:
        """Keep a delivery that is looked at next at a moment."""
        self._state.put(self._state.data.outbox, delivery.id, delivery)
        self._state.put(self._state.data.waiting, delivery.id, at)

    def close(self, delivery: Delivery, state: DeliveryState) -> None:
        """Keep a delivery with which nothing is to be done any more."""
        self._state.put(self._state.data.outbox, delivery.id, replace(delivery, state=state))
        self._state.drop(self._state.data.waiting, delivery.id)

    def give_up(self, before: datetime) -> None:
        """Turn what is too late into days that were missed."""
        for id in list(self._state.data.waiting):
            delivery = self._state.data.outbox[id]
            limit = before - OUTLIVED if delivery.kind in PATIENT else before
            if delivery.state == "queued" and delivery.due_at < limit:
                self.close(delivery, "missed")
                if delivery.kind == REMINDER and not delivery.error.startswith(AWAY):
                    self._ledger.cover(delivery.learner, delivery.day, delivery.due_at)
