# fails: three_alike
# hint: numbers_out
from collections import Counter


def repeats(queries):
    return {query: count for query, count in Counter(queries).items() if count > 1}
