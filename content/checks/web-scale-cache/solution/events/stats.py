from django.core.cache import cache
from django.db import transaction

KEY = "stats"


def stats(build):
    """Give the numbers, built at most once in five minutes."""
    return cache.get_or_set(KEY, build, 300)


def forget_stats():
    """Let the numbers be built anew once the change is committed."""
    transaction.on_commit(lambda: cache.delete(KEY))
