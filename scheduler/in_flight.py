"""How many messages may be on their way to one platform at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.ports.clocks import Clock
from bot.values.errors import Busy

SPREAD = 1 / 30  # seconds between two deliveries that are put off: about the pace of the slowest platform


class InFlight:
    """The messages in flight to one platform; one too many is put off, so that those come back one after the other."""

    def __init__(self, most_in_flight: int, clock: Clock) -> None:
        self._free = most_in_flight
        self._clock = clock
        self._back_at = 0.0

    @contextmanager
    def message(self) -> Iterator[None]:
        """Count a message in flight while the block lasts; raise Busy when there are too many."""
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
