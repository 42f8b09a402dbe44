"""How fast one person may go."""

from collections import deque

CROWD = 1_024  # people remembered before the idle ones are dropped


class Pace:
    """At most `most` events of one person in any `per` seconds; pure, the moment is an argument."""

    def __init__(self, most: int, per: float) -> None:
        self._most, self._per = most, per
        self._used: dict[str, deque[float]] = {}
        self._crowd = CROWD

    def take(self, person: str, now: float) -> bool:
        """Count an event, or tell that it comes too soon."""
        if len(self._used) >= self._crowd:
            self._drop_idle(now)
        used = self._used.setdefault(person, deque(maxlen=self._most))
        if len(used) == self._most and now - used[0] < self._per:
            return False
        used.append(now)
        return True

    def _drop_idle(self, now: float) -> None:
        self._used = {person: used for person, used in self._used.items() if now - used[-1] < self._per}
        self._crowd = max(CROWD, 2 * len(self._used))
