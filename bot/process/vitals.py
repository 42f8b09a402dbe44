"""How each part of the service is: what /healthz, /metrics and `mentor doctor` tell of it."""

from collections.abc import Callable
from time import monotonic

from prometheus_client import Gauge

HICCUP_SECONDS = 60.0  # for which a part that worked a moment ago may fail: networks hiccup, and a long poll takes 50
NOT_TRIED = "waits"  # nothing was tried yet, as another process does this part

UP = Gauge("mentor_part_up", "Whether a part of the service works.", ["part"])
AGE = Gauge("mentor_part_last_success_seconds", "Seconds since a part last worked; -1 before it did.", ["part"])


class Pulse:
    """The life signs of a part: when it worked last, and what is wrong since then.

    One that does not `report` that it works is taken to do so whenever it begins.
    """

    def __init__(self, part: str, reports: bool = True, now: Callable[[], float] = monotonic) -> None:
        self._reports, self._now = reports, now
        self._well_at: float | None = None
        self._reason, self._sure = "", False
        UP.labels(part).set_function(lambda: not self.trouble)
        if reports:
            AGE.labels(part).set_function(lambda: -1 if self._well_at is None else self._now() - self._well_at)

    def began(self) -> None:
        """Note that it begins to work."""
        if not self._reports:
            self.well()

    def well(self) -> None:
        """Note that it works."""
        self._well_at, self._reason = self._now(), ""

    def ill(self, reason: str, sure: bool = False) -> None:
        """Note what is wrong, in words that everybody may read; `sure`: it won't pass by itself."""
        self._reason, self._sure = reason, sure

    @property
    def trouble(self) -> str:
        """Tell what is wrong; "" while nothing is, or while it may still pass."""
        lately = self._well_at is not None and self._now() - self._well_at < HICCUP_SECONDS
        return "" if lately and not self._sure else self._reason

    @property
    def state(self) -> str:
        """Tell in a word how it is."""
        return self.trouble or ("ok" if self._well_at is not None else NOT_TRIED)
