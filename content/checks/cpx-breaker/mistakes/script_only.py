# fails: flaky_calls
# hint: script
class Breaker:
    """Stops asking for a while after some errors in a row."""

    def __init__(self, call, failures=3, pause=30):
        self.call = call
        self.failures = failures
        self.pause = pause
        self.count = 0
        self.opened = None

    def ask(self, now):
        """Call, unless it is open."""
        if self.opened is not None and now < self.opened + self.pause:
            raise RuntimeError("open, try later")
        try:
            result = self.call()
        except Exception:
            self.count += 1
            if self.count >= self.failures:
                self.opened = now
            raise
        self.count, self.opened = 0, None
        return result


def flaky(script):
    """Give a function that fails where the script has an x."""
    left = list(script)

    def call():
        if left and left.pop() == "x":
            raise OSError("down")
        return "ok"

    return call
