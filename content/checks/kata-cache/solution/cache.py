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
        if key not in self.pairs:
            return None
        self.pairs.move_to_end(key)
        return self.pairs[key]

    def put(self, key, value):
        self.pairs[key] = value
        self.pairs.move_to_end(key)
        if len(self.pairs) > self.size:
            self.pairs.popitem(last=False)
