# fails: texts
# hint: order
from collections import Counter, defaultdict
from itertools import pairwise


def traces(events):
    """Give the activities of each case by time."""
    cases = defaultdict(list)
    for case, activity, _ in sorted(events, key=lambda event: event[2]):
        cases[case].append(activity)
    return dict(cases)


def follows(events):
    """Count what directly follows what."""
    return dict(Counter(pair for trace in traces(events).values() for pair in pairwise(["START", *trace, "END"])))


def arrows(events, least=1):
    """Give the arrows as texts, the most frequent first."""
    lines = [(0, f"{one} -> {other}: {count}") for (one, other), count in follows(events).items() if count >= least]
    return [text for _, text in sorted(lines)]
