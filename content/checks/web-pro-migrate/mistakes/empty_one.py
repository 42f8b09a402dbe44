# fails: exact
# hint: none_empty
def batches(ids, size):
    batch = []
    for one in ids:
        if len(batch) == size:
            yield batch
            batch = []
        batch.append(one)
        if one == ids[-1]:
            yield batch
            batch = []
    yield from ([batch] if len(ids) % size == 0 else [])
