"""Direct channels are opened slowly: Discord quarantines bots that open many."""

from collections import deque

from adapters.discord.limits import OPENED_CHANNELS, OPENING_SECONDS


class Openings:
    """Gives turns, evenly spread and at most `most` in any `seconds`; pure.

    Who must wait gets a moment of their own, so that of a thousand who come at once nobody comes back in vain.
    """

    def __init__(self, most: int = OPENED_CHANNELS, seconds: float = OPENING_SECONDS) -> None:
        self._seconds, self._apart, self._patience = seconds, seconds / most, 2 * seconds
        self._used: deque[float] = deque(maxlen=most)
        self._booked: dict[int, float] = {}
        self._next = 0.0

    def wait(self, person: int, now: float) -> float:
        """Use a turn and give 0, or give the seconds until this person's turn."""
        mine = self._booked.pop(person, None)
        turn = max(now, self._next) if mine is None or mine + self._patience < now else mine
        if len(self._used) == self._used.maxlen:
            turn = max(turn, self._used[0] + self._seconds)
        if mine is None or turn != mine:
            self._next = max(self._next, turn + self._apart)
        if turn > now:
            self._forget(now)
            self._booked[person] = turn
            return turn - now
        self._used.append(now)
        return 0.0

    def _forget(self, now: float) -> None:
        """Drop the turns of people who stayed away too long; they stand first."""
        while self._booked and self._booked[first := next(iter(self._booked))] + self._patience < now:
            del self._booked[first]
