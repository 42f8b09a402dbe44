# fails: two_watches
# hint: own_state
class Watch:

    failures, since = 0, None

    def see(self, ok, now):
        if not ok:
            Watch.failures += 1
            if Watch.failures == 1:
                Watch.since = now
            return "DOWN" if Watch.failures == 2 else None
        was_down, Watch.failures = Watch.failures >= 2, 0
        return f"UP after {now - Watch.since} s" if was_down else None
