# fails: inside
# hint: longer
def merge(periods):
    merged = []
    for start, end in sorted(periods):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def covered(periods):
    return sum(end - start for start, end in merge(periods))
