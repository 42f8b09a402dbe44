# fails: in_batches
# hint: the_last
def batches(ids, size):
    step = len(ids) // size or 1
    for start in range(0, len(ids), step):
        yield ids[start : start + step]
