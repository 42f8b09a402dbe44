# fails: limit
# hint: the_limit
from threading import BoundedSemaphore


class Gate:

    def __init__(self, limit):
        self.places, self.shed = BoundedSemaphore(1), 0

    def run(self, work):
        if not self.places.acquire(blocking=False):
            self.shed += 1
            return 503, {"Retry-After": "1"}, ""
        try:
            return 200, {}, work()
        finally:
            self.places.release()
