"""A theatre hands out pretended tickets for rehearsals; the doorman knows them by a stamp made with a key.

Whoever stamps and whoever checks use the same function.
"""

from hashlib import blake2s


class Rehearsal:
    def __init__(self, key):
        self.key = key.encode()

    def stamp(self, seat):
        return blake2s(seat.encode(), key=self.key, digest_size=3).hexdigest()

    def enter(self, seat, stamp):
        return "welcome" if stamp == self.stamp(seat) else "no ticket"


house = Rehearsal("curtain")
print(house.enter("B7", house.stamp("B7")), "|", house.enter("B8", house.stamp("B7")))
