# fails: reading
# hint: use
class Cache:
    def __init__(self, size):
        if size < 1:
            raise ValueError(size)
        self.size = size
        self.pairs = {}

    def __len__(self):
        return len(self.pairs)

    def get(self, key):
        return self.pairs.get(key)

    def put(self, key, value):
        self.pairs[key] = value
        if len(self.pairs) > self.size:
            del self.pairs[next(iter(self.pairs))]
