# fails: failure
# hint: failed
from ipaddress import ip_address


class Enricher:
    """Says what is known about an address, and remembers it for a while."""

    def __init__(self, lookup, ttl=3600):
        self.lookup = lookup
        self.ttl = ttl
        self.known = {}
        self.asked = 0

    def about(self, ip, now):
        """Give the scope of an address, and the score of an outside one."""
        try:
            address = ip_address(ip)
        except ValueError:
            return {"scope": "invalid"}
        if address.is_private or address.is_loopback:
            return {"scope": "internal"}
        return {"scope": "external", "score": self.score(ip, now)}

    def score(self, ip, now):
        """Give a remembered score, or ask for it."""
        if ip in self.known and now - self.known[ip][0] < self.ttl:
            return self.known[ip][1]
        self.asked += 1
        try:
            found = self.lookup(ip)
        except OSError:
            found = None
        self.known[ip] = (now, found)
        return found
