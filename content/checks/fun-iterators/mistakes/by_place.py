# fails: first_item
# hint: steps
def first(items, default=None):
    return items[0] if items else default


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
        self.cards = cards

    def __iter__(self):
        return iter(self.cards)
