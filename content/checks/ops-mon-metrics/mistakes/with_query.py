# fails: query
# hint: before_query
from math import inf

PATHS = {"/work", "/health", "/fail", "/metrics"}
BUCKETS = (0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 2.5)


def label(path):
    path = path
    return path if path in PATHS else "other"


def bucket(seconds):
    return min((limit for limit in BUCKETS if seconds <= limit), default=inf)
