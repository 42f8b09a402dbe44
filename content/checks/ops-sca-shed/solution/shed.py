from threading import BoundedSemaphore


class Gate:
    """Lets in so many at a time and sends the others away."""

    def __init__(self, limit):
        self.places, self.shed = BoundedSemaphore(limit), 0

    def run(self, work):
        """Do the work if there is a place."""
        if not self.places.acquire(blocking=False):
            self.shed += 1
            return 503, {"Retry-After": "1"}, ""
        try:
            return 200, {}, work()
        finally:
            self.places.release()
