# fails: mixed
# hint: only_repeated
import re
from collections import Counter


def repeats(queries):
    counts = Counter(re.sub(r"\d+", "?", query) for query in queries)
    return {query: count for query, count in counts.most_common(1) if count > 1}
