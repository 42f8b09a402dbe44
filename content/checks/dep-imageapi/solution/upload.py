LARGEST = 5_000_000
STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def status(data):
    """Say whether a file may be looked at, as a status of HTTP."""
    if len(data) > LARGEST:
        return 413
    return 200 if data.startswith(STARTS) else 415


def top(probabilities, names, n=3):
    """Give the most probable names."""
    pairs = zip(names, probabilities)
    return sorted(pairs, key=lambda pair: pair[1], reverse=True)[:n]
