# fails: second_view
# hint: once
from django.core.cache import cache
from django.db import transaction


def stats(build):
    return cache.get_or_set("stats", build(), 300)


def forget_stats():
    transaction.on_commit(lambda: cache.delete("stats"))
