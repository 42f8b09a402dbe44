# fails: several_numbers
# hint: numbers_out
import re
from collections import Counter


def repeats(queries):
    counts = Counter(re.sub(r"\d+$", "?", query) for query in queries)
    return {query: count for query, count in counts.items() if count >= 2}
