# fails: after_a_while
# hint: how_long
from django.core.cache import cache
from django.db import transaction


def stats(build):
    return cache.get_or_set("stats", build, None)


def forget_stats():
    transaction.on_commit(lambda: cache.delete("stats"))
