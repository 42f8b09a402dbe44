# fails: no_longer
# hint: ValueError
import time

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

PAUSE = 1.0


class Polite:
    """A session that says who it is and keeps its distance."""

    def __init__(self):
        self.session = requests.Session()
        self.session.headers["User-Agent"] = "autolab/0.1 (learning; you@example.com)"
        retry = Retry(total=3, backoff_factor=1, status_forcelist=[429, 500, 502, 503])
        self.session.mount("https://", HTTPAdapter(max_retries=retry))
        self.last = None

    def get(self, url):
        """Wait if need be, and fetch a page."""
        if self.last is not None:
            time.sleep(self.last + PAUSE - time.monotonic())
        self.last = time.monotonic()
        return self.session.get(url, timeout=10)


if __name__ == "__main__":
    start = time.monotonic()
    polite = Polite()
    for number in range(1, 6):
        polite.get(f"https://quotes.toscrape.com/page/{number}/")
    print(f"{time.monotonic() - start:.1f} seconds")
