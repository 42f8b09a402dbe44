"""How fast one person may go, and all of one address."""

import asyncio
from collections import deque

from adapters.web.limits import (
    ALLOWED_SECONDS,
    EVENTS,
    EVENTS_SECONDS,
    NEWCOMERS,
    NEWCOMERS_SECONDS,
    REQUESTS_ALLOWED,
    STRANGERS,
    STRANGERS_SECONDS,
)

REMEMBERED_LEAST = 1_024  # people remembered before the idle ones are dropped


class Paces:
    """The paces of the page: of a person, and of an address for people whom nobody knows."""

    presses = EVENTS

    def __init__(self) -> None:
        self._people = AddressPace(EVENTS, EVENTS_SECONDS)
        self._calls, self._strangers = (
            AddressPace(REQUESTS_ALLOWED, ALLOWED_SECONDS),
            AddressPace(STRANGERS, STRANGERS_SECONDS),
        )
        self._newcomers = AddressPace(NEWCOMERS, NEWCOMERS_SECONDS)

    def press(self, person: str) -> bool:
        """Count an event of somebody known, or tell that it comes too soon."""
        return self._people.take(person, _now())

    def meet(self, network: str) -> bool:
        """Count an event of a stranger, or tell that there were too many of them, or too many who stayed."""
        return self._strangers.take(network, _now()) and not self._newcomers.is_full(network, _now())

    def greet(self, network: str) -> None:
        """Count a stranger who is known from now on."""
        self._newcomers.take(network, _now())

    def call(self, network: str) -> bool:
        """Count a request of somebody whom nobody remembers, or tell that there were too many."""
        return self._calls.take(network, _now())


class AddressPace:
    """At most `most` events of one person in any `per` seconds; pure, the moment is an argument."""

    def __init__(self, most: int, per: float) -> None:
        self._most, self._per = most, per
        self._used: dict[str, deque[float]] = {}
        self._sweep_from = REMEMBERED_LEAST

    def take(self, person: str, now: float) -> bool:
        """Count an event, or tell that it comes too soon."""
        if len(self._used) >= self._sweep_from:
            self._drop_idle(now)
        if self.is_full(person, now):
            return False
        self._used.setdefault(person, deque(maxlen=self._most)).append(now)
        return True

    def is_full(self, person: str, now: float) -> bool:
        """Tell whether one more event would come too soon."""
        used = self._used.get(person)
        return used is not None and len(used) == self._most and now - used[0] < self._per

    def _drop_idle(self, now: float) -> None:
        self._used = {person: used for person, used in self._used.items() if now - used[-1] < self._per}
        self._sweep_from = max(REMEMBERED_LEAST, 2 * len(self._used))


def _now() -> float:
    return asyncio.get_running_loop().time()
