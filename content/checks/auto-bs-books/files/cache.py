"""What an hour before has made; here it keeps nothing."""

from polite import Polite


def get_cached(url, max_age=86400):
    return Polite().get(url).content
