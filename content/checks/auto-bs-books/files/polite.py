"""What the hour before has made; here without its pause."""

import requests


class Polite:
    def __init__(self, *given, **more):
        self.session = requests.Session()

    def get(self, url, **more):
        return self.session.get(url, **more)
