# fails: best_three
# hint: highest_first
LARGEST = 5_000_000
STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def status(data):
    if len(data) > LARGEST:
        return 413
    return 200 if data.startswith(STARTS) else 415


def top(probabilities, names, n=3):
    pairs = zip(names, probabilities)
    return sorted(pairs, reverse=True)[:n]
