# fails: forgotten
# hint: TypeError
from django.core.cache import cache
from django.db import transaction


def stats(build):
    numbers = cache.get("stats")
    if numbers is None:
        numbers = build()
        cache.set("stats", numbers, 300)
    return numbers


def forget_stats():
    transaction.on_commit(cache.delete("stats"))
