TRIES, SECONDS = 5, 60


class Limiter:
    """Token buckets for addresses and accounts."""

    def __init__(self, clock):
        self.clock = clock
        self.buckets = {}

    def tokens(self, key, now):
        """Give what a bucket holds by now."""
        tokens, since = self.buckets.get(key, (TRIES, now))
        return min(TRIES, tokens + (now - since) / SECONDS)

    def wait(self, ip, account):
        """Take a try, or give the seconds until there is one."""
        now = self.clock()
        held = {key: self.tokens(key, now) for key in (("ip", ip), ("account", account))}
        least = min(held.values())
        if least < 1:
            return (1 - least) * SECONDS
        for key, tokens in held.items():
            self.buckets[key] = tokens - 1, now
        return 0
