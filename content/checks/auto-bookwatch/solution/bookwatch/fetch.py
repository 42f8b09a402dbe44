import time

import requests

SITE = "https://books.toscrape.com/"


class FetchError(Exception):
    """A page that could not be fetched; its text is the address."""


session = requests.Session()
session.headers["User-Agent"] = "bookwatch/0.1 (learning; you@example.com)"


def fetch(url):
    """Give the bytes of a page, at most one a second."""
    time.sleep(1)  # free: how long it pauses is for the server
    try:
        response = session.get(url, timeout=10)  # free: how long it waits is left open
        response.raise_for_status()
    except requests.RequestException as error:
        raise FetchError(url) from error
    return response.content
