# fails: large_text
# hint: size_first
LARGEST = 5_000_000
STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def status(data):
    if not data.startswith(STARTS):
        return 415
    return 413 if len(data) > LARGEST else 200


def top(probabilities, names, n=3):
    pairs = zip(names, probabilities)
    return sorted(pairs, key=lambda pair: pair[1], reverse=True)[:n]
