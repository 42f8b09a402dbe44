# fails: three_alike
# hint: numbers_out
def repeats(queries):
    counts = {}
    for query in queries:
        for digit in "0123456789":
            query = query.replace(digit, "?")
        counts[query] = counts.get(query, 0) + 1
    return {query: count for query, count in counts.items() if count > 1}
