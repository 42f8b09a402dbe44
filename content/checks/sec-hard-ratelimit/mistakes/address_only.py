# fails: by_account
# hint: both_kept
class Limiter:
    def __init__(self, clock):
        self.clock = clock
        self.buckets = {}

    def wait(self, ip, account):
        now = self.clock()
        tokens, last = self.buckets.get(ip, (5, now))
        tokens = min(5, tokens + (now - last) / 60)
        if tokens < 1:
            self.buckets[ip] = (tokens, now)
            return (1 - tokens) * 60
        self.buckets[ip] = (tokens - 1, now)
        return 0
