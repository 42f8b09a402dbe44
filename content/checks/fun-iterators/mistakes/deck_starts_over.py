# fails: side_by_side
# hint: steps
def first(items, default=None):
    return next(iter(items), default)


def steps(items):
    items = list(items)
    return list(zip(items, items[1:]))


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


class Deck:
    def __init__(self, cards):
        self.cards, self.place = cards, 0

    def __iter__(self):
        self.place = 0
        return self

    def __next__(self):
        if self.place == len(self.cards):
            raise StopIteration
        self.place += 1
        return self.cards[self.place - 1]
