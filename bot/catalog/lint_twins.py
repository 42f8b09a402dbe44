"""A rule against two hours that are nearly the same."""

from collections.abc import Iterator
from itertools import combinations

from rapidfuzz import fuzz

from bot.catalog.faults import ContentFault
from bot.catalog.read import Entry, Reading

ALIKE = 92
SHARED = 0.6
"""The share of the smaller session's words that a pair must have in common to be worth the exact measure."""


def check_twins(reading: Reading) -> Iterator[ContentFault]:
    """Name the later one of each pair of sessions with nearly the same title and task."""
    described = [(entry, *_description(entry)) for entry in reading.of("sessions")]
    for (first, text, bag), (second, other, other_bag) in combinations(described, 2):
        if len(bag & other_bag) < SHARED * min(len(bag), len(other_bag)):
            continue  # the cheap test spares nearly all of 180,000 pairs
        score = fuzz.token_set_ratio(text, other, score_cutoff=ALIKE)
        if score >= ALIKE:
            yield second.fault(f"is nearly the same as {first.id} ({score:.0f} of 100)")


def _description(entry: Entry) -> tuple[str, frozenset[str]]:
    text = f"{entry.value.title} {entry.value.build.text}".lower()
    return text, frozenset(text.split())
