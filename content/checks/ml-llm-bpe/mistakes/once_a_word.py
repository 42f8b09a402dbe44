# fails: by_count
# hint: counts
from collections import Counter


def merge(pieces, pair):
    done = []
    for piece in pieces:
        if done and (done[-1], piece) == pair:
            done[-1] += piece
        else:
            done.append(piece)
    return done


def train(words, steps):
    split = {word: list(word) for word in words}
    merges = []
    for _ in range(steps):
        counts = Counter()
        for word, pieces in split.items():
            for pair in zip(pieces, pieces[1:]):
                counts[pair] += 1
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        split = {word: merge(pieces, best) for word, pieces in split.items()}
    return merges


def encode(word, merges):
    pieces = list(word)
    for pair in merges:
        pieces = merge(pieces, pair)
    return pieces
