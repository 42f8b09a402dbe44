"""Seats of one platform: how many messages may be on their way to it at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.ports.clocks import Clock
from bot.values.errors import Busy

SPREAD = 1 / 30  # seconds between two deliveries that are put off: about the pace of the slowest platform


class InFlight:
    """The seats of one platform; who finds none is put off, one after the other, so that all come back one by one."""

    def __init__(self, most_in_flight: int, clock: Clock) -> None:
        self._free = most_in_flight
        self._clock = clock
        self._back_at = 0.0

    @contextmanager
    def message(self) -> Iterator[None]:
        """Take a seat for a while; raise Busy when none is free."""
        if not self._free:
            raise Busy(self._later())
        self._free -= 1
        try:
            yield
        finally:
            self._free += 1

    def _later(self) -> float:
        now = self._clock.now().timestamp()
        self._back_at = max(self._back_at, now + 1) + SPREAD
        return self._back_at - now
