def batches(ids, size):
    """Yield the ids, so many at a time."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
