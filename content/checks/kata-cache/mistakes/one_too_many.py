# fails: bounded
# hint: steps
from collections import OrderedDict


class Cache:
    def __init__(self, size):
        if size < 1:
            raise ValueError(size)
        self.size = size
        self.pairs = OrderedDict()

    def __len__(self):
        return len(self.pairs)

    def get(self, key):
        if key in self.pairs:
            self.pairs.move_to_end(key)
        return self.pairs.get(key)

    def put(self, key, value):
        if len(self.pairs) > self.size:
            self.pairs.popitem(last=False)
        self.pairs[key] = value
        self.pairs.move_to_end(key)
