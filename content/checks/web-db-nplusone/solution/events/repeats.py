import re
from collections import Counter


def repeats(queries):
    """Count the statements that come more than once, whatever their numbers are."""
    counts = Counter(re.sub(r"\b\d+\b", "?", query) for query in queries)
    return {query: count for query, count in counts.items() if count > 1}
