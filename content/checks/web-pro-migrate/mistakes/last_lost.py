# fails: in_batches
# hint: the_last
def batches(ids, size):
    batch = []
    for one in ids:
        batch.append(one)
        if len(batch) == size:
            yield batch
            batch = []
