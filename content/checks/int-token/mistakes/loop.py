# fails: refused_twice
# hint: only_once
class Session:
    """Calls with a token that is fresh."""

    def __init__(self, login, clock):
        self.login, self.clock = login, clock
        self.token, self.ends = None, 0

    def renew(self):
        """Get a new token."""
        self.token, lives = self.login()
        self.ends = self.clock() + lives

    def call(self, request):
        """Give the body of the answer."""
        if self.token is None or self.ends - self.clock() < 60:
            self.renew()
        status, body = request(self.token)
        for _ in range(3):
            if status == 401:
                self.renew()
                status, body = request(self.token)
        if status >= 400:
            raise ConnectionError(f"status {status}")
        return body
