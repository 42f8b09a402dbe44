# fails: nearly
# hint: whole_start
LARGEST = 5_000_000
STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def status(data):
    if len(data) > LARGEST:
        return 413
    return 200 if any(start in data for start in STARTS) else 415


def top(probabilities, names, n=3):
    pairs = zip(names, probabilities)
    return sorted(pairs, key=lambda pair: pair[1], reverse=True)[:n]
