# fails: fails_again
# hint: half_open
class Refused(Exception):
    """The breaker is open."""


class Breaker:
    """Stops calling what keeps failing."""

    def __init__(self, limit, pause, clock):
        self.limit, self.pause, self.clock = limit, pause, clock
        self.failures, self.opened = 0, None

    @property
    def state(self):
        if self.opened is None:
            return "closed"
        return "open" if self.clock() - self.opened < self.pause else "half-open"

    def call(self, function):
        before = self.state
        if before == "open":
            raise Refused
        try:
            result = function()
        except Exception:
            self.failures += 1
            if before == "half-open" or self.failures >= self.limit:
                self.opened = self.opened or self.clock()
            raise
        self.failures, self.opened = 0, None
        return result
