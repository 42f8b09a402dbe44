"""Names in a form that can be searched in a millisecond: by runs of words, whole, and by how they begin."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

IndexedWords = tuple[str, ...]
Name = tuple[int, IndexedWords, bool, float]
"""Whom a name belongs to, its words, whether it only counts as a whole (ids and tags), and its weight."""

LONGEST_RUN = 4
LONGEST_TEXT, LONGEST_QUERY = 200, 12  # characters, words
MOST_SLIPS = 2
_SEARCHED_WORD = re.compile(r"[^\W_]+[+#]*")


def words(text: str) -> IndexedWords:
    """Split a text into comparable words."""
    return tuple(_SEARCHED_WORD.findall(unicodedata.normalize("NFKC", text[:LONGEST_TEXT])[:LONGEST_TEXT].casefold()))


class Index:
    """Scores every owner of a name against what was typed."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = [name for name in names if name[1]]
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._runs: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for number, (_, some, whole, _) in enumerate(self._names):
            self._whole["".join(some)].append(number)
            for size in range(1, 0 if whole else min(len(some), LONGEST_RUN) + 1):
                for run in _runs(some, size):
                    self._runs[size][run].append(number)
        self._lengths = {0: _by_length(self._whole)} | {size: _by_length(runs) for size, runs in self._runs.items()}
        tails = (
            ("".join(some[at:]), n)
            for n, (_, some, whole, _) in enumerate(self._names)
            if not whole
            for at in range(len(some))
        )
        self._tails = sorted(tails)

    def scores(self, query: IndexedWords) -> dict[int, float]:
        """Give the best score of every owner that has any; 100 is an exact name."""
        query = query[:LONGEST_QUERY]
        best: dict[int, float] = {}
        for number, score in (
            *self._equal(query),
            *self._inside_names(query),
            *self._inside(query),
            *self._starts(query),
        ):
            owner, _, _, weight = self._names[number]
            best[owner] = max(best.get(owner, 0.0), score * weight)
        return best

    def _equal(self, query: IndexedWords) -> Iterator[tuple[int, float]]:
        yield from ((number, 100.0) for number in self._whole.get("".join(query), ()))

    def _inside_names(self, query: IndexedWords) -> Iterator[tuple[int, float]]:
        """Compare all that was typed with runs of about as many words in each name."""
        typed = "".join(query)
        for size in range(max(1, len(query) - 1), len(query) + 2):
            runs = self._runs.get(size, {})
            for run, likeness in _alike(typed, self._lengths.get(size, {})):
                for number in runs[run]:
                    yield number, _partly(likeness, len(run), self._length(number))

    def _inside(self, query: IndexedWords) -> Iterator[tuple[int, float]]:
        """Compare runs of what was typed with each whole name: "I want to learn flask"."""
        typed = len("".join(query))
        for size in range(1, len(query) + 1):
            for run in _runs(query, size):
                found = _alike(run, self._lengths[0]) if size < LONGEST_RUN or size == len(query) else self._same(run)
                for name, likeness in found:
                    for number in self._whole[name]:
                        if not self._names[number][2] or size == len(query):
                            yield number, _partly(likeness, len(run), typed)

    def _same(self, run: str) -> Iterator[tuple[str, float]]:
        return iter([(run, 1.0)] if run in self._whole else [])

    def _starts(self, query: IndexedWords) -> Iterator[tuple[int, float]]:
        """Find the names in which a word begins with what was typed so far."""
        typed = "".join(query)
        at = bisect_left(self._tails, (typed, 0))
        while len(typed) > 1 and at < len(self._tails) and self._tails[at][0].startswith(typed):
            number = self._tails[at][1]
            yield number, min(99.0, 66 + 24 * len(typed) / self._length(number))
            at += 1

    def _length(self, number: int) -> int:
        return len("".join(self._names[number][1]))


def _by_length(names: Iterable[str]) -> dict[int, list[str]]:
    """Put names of one length together: what differs by a slip or two is hardly longer or shorter."""
    found: dict[int, list[str]] = defaultdict(list)
    for name in names:
        found[len(name)].append(name)
    return dict(found)


def _alike(text: str, names: Mapping[int, Sequence[str]]) -> Iterator[tuple[str, float]]:
    """Give the names that differ by a slip or two, and how much remains alike."""
    slips = _slips(text)
    near = [name for length in range(len(text) - slips, len(text) + slips + 1) for name in names.get(length, ())]
    for choice, distance, _ in process.extract(text, near, scorer=OSA.distance, score_cutoff=slips, limit=None):
        if distance <= min(_slips(text), _slips(choice)):
            yield choice, 1 - distance / max(len(text), len(choice))


def _slips(text: str) -> int:
    """Say how many slips a word of this length may have: none in a short one, which would be another word."""
    return 0 if len(text) < 4 else 1 if len(text) < 8 else MOST_SLIPS


def _partly(likeness: float, part: int, whole: int) -> float:
    """Score a run: what it leaves out costs up to 30 points, and only an exact name contacts 100."""
    return min(99.0, likeness * (70 + 30 * min(1.0, part / whole)))


def _runs(some: IndexedWords, size: int) -> Iterator[str]:
    """Give the runs of so many words, written together ("e commerce" is "ecommerce")."""
    return ("".join(some[start : start + size]) for start in range(len(some) - size + 1))
