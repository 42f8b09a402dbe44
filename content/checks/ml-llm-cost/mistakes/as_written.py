# fails: cached
# hint: spaces
from collections import OrderedDict


def cost(read, written, price_in, price_out):
    return (read * price_in + written * price_out) / 1_000_000


def p95(seconds):
    rank = -(-95 * len(seconds) // 100)
    return sorted(seconds)[rank - 1]


class Cached:
    """Keeps the answers that were used last."""

    def __init__(self, model, size):
        self.model, self.size = model, size
        self.kept = OrderedDict()
        self.calls = self.hits = 0

    def ask(self, prompt):
        key = prompt
        if key in self.kept:
            self.hits += 1
            self.kept.move_to_end(key)
            return self.kept[key]
        self.calls += 1
        self.kept[key] = self.model(prompt)
        if len(self.kept) > self.size:
            self.kept.popitem(last=False)
        return self.kept[key]
