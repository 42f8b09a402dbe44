def first(items, default=None):
    return next(iter(items), default)


def steps(items):
    walker = iter(items)
    before = next(walker, None)
    pairs = []
    for item in walker:
        pairs.append((before, item))
        before = item
    return pairs


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left < 1:
            raise StopIteration
        self.left -= 1
        return self.left + 1


class Deck:
    def __init__(self, cards):
        self.cards = cards

    def __iter__(self):
        return iter(self.cards)
