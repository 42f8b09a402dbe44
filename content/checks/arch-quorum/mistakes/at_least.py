# fails: safe
# hint: overlap
class Unavailable(Exception):
    """Too few copies are up."""


class Store:
    """Keeps each value in several copies with versions."""

    def __init__(self, n, w, r):
        self.n, self.w, self.r = n, w, r
        self.up = [True] * n
        self.copies = [{} for _ in range(n)]
        self.version = 0  # free: any start will do

    def _ready(self, needed):
        ready = [copy for copy, up in zip(self.copies, self.up) if up]
        if len(ready) < needed:
            raise Unavailable
        return ready

    def write(self, key, value):
        ready = self._ready(self.w)
        self.version += 1  # free: any step upward will do
        for copy in ready[: self.w]:
            copy[key] = (self.version, value)

    def read(self, key):
        found = [copy[key] for copy in self._ready(self.r)[-self.r :] if key in copy]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def safe(self):
        return self.r + self.w >= self.n
