# fails: builds
# hint: given_back
from django.core.cache import cache
from django.db import transaction


def stats(build):
    if cache.get("stats") is None:
        cache.set("stats", build(), 300)


def forget_stats():
    transaction.on_commit(lambda: cache.delete("stats"))
