# fails: counted
# hint: counts_shed
from threading import BoundedSemaphore


class Gate:

    def __init__(self, limit):
        self.places, self.shed = BoundedSemaphore(limit), 0

    def run(self, work):
        if not self.places.acquire(blocking=False):

            return 503, {"Retry-After": "1"}, ""
        try:
            return 200, {}, work()
        finally:
            self.places.release()
