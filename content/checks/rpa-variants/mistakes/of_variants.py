# fails: share
# hint: of_cases
from collections import Counter, defaultdict
from itertools import pairwise
from statistics import median


def by_case(events):
    """Give the events of each case by time, as (activity, time)."""
    cases = defaultdict(list)
    for case, activity, time in sorted(events, key=lambda event: event[2]):
        cases[case].append((activity, time))
    return list(cases.values())


def variants(events):
    """Give the ways through the process, the most frequent first."""
    ways = Counter(tuple(activity for activity, _ in case) for case in by_case(events))
    return sorted(ways.items(), key=lambda way: (-way[1], way[0]))


def coverage(events, n):
    """Give the share of cases that the n most frequent ways hold."""
    counts = [count for _, count in variants(events)]
    return n / len(counts)


def waits(events):
    """Give the median hours from each activity to the next."""
    hours = defaultdict(list)
    for case in by_case(events):
        for (one, began), (other, ended) in pairwise(case):
            hours[one, other].append(ended - began)
    return {pair: median(times) for pair, times in hours.items()}


def bottleneck(events):
    """Give the pair with the longest wait."""
    found = waits(events)
    return max(found, key=found.get) if found else None
