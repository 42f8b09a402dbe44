# fails: freed
# hint: gives_back
from threading import BoundedSemaphore


class Gate:

    def __init__(self, limit):
        self.places, self.shed = BoundedSemaphore(limit), 0

    def run(self, work):
        if not self.places.acquire(blocking=False):
            self.shed += 1
            return 503, {"Retry-After": "1"}, ""
        return 200, {}, work()
