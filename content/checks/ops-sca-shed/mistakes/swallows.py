# fails: failing
# hint: lets_out
from threading import BoundedSemaphore


class Gate:

    def __init__(self, limit):
        self.places, self.shed = BoundedSemaphore(limit), 0

    def run(self, work):
        if not self.places.acquire(blocking=False):
            self.shed += 1
            return 503, {"Retry-After": "1"}, ""
        try:
            return 200, {}, work()
        except Exception:
            return 500, {}, ""
        finally:
            self.places.release()
