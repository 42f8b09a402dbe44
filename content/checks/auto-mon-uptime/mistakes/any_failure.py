# fails: one_failure
# hint: two_in_a_row
class Watch:

    def __init__(self):
        self.failures, self.since = 0, None

    def see(self, ok, now):
        if not ok:
            self.failures += 1
            if self.failures == 1:
                self.since = now
            return "DOWN" if self.failures == 2 else None
        was_down, self.failures = self.failures >= 1, 0
        return f"UP after {now - self.since} s" if was_down else None
