# fails: bit_by_bit
# hint: yield_them
def batches(ids, size):
    return [ids[start : start + size] for start in range(0, len(ids), size)]
