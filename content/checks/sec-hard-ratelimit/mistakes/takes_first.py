# fails: none_taken
# hint: none
class Limiter:
    def __init__(self, clock):
        self.clock = clock
        self.buckets = {}

    def take(self, key):
        now = self.clock()
        tokens, last = self.buckets.get(key, (5, now))
        tokens = min(5, tokens + (now - last) / 60)
        wait = 0
        if tokens < 1:
            wait = (1 - tokens) * 60
        else:
            tokens -= 1
        self.buckets[key] = (tokens, now)
        return wait

    def wait(self, ip, account):
        return max(self.take("i" + ip), self.take("a" + account))
