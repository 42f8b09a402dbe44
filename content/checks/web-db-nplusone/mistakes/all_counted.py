# fails: nothing_twice
# hint: more_than_once
import re
from collections import Counter


def repeats(queries):
    return dict(Counter(re.sub(r"\d+", "?", query) for query in queries))
