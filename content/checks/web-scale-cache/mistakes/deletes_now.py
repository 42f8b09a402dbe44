# fails: not_yet
# hint: at_commit
from django.core.cache import cache


def stats(build):
    return cache.get_or_set("stats", build, 300)


def forget_stats():
    cache.delete("stats")
