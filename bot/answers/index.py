"""Which card fits a question: every way of asking is compared, and the best one speaks for its card.

What counts is how much of the question is covered by the way, and of the way by the question, rare words most. A word
that no card knows counts as the rarest: a question about something else finds nothing.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answers.question_words import tokens

BODY_WEIGHT = 0.55  # of what is found only in the text of a card, not in a way of asking
FILLER_WEIGHT = 0.12  # of a word such as "what" or "please", beside any other
ONE_SLIP, TWO_SLIPS = 6, 10  # from so many letters on, one or two slips of the finger are forgiven


@dataclass(frozen=True, slots=True)
class AnswerEntry:
    """A card as it is found: by ways of asking, and weakly by its text."""

    kind: str
    id: str
    ways: tuple[str, ...]
    body: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A card that may fit, from 0 to 1."""

    kind: str
    id: str
    score: float


@dataclass(frozen=True, slots=True)
class _Way:
    entry: int
    words: frozenset[str]
    weight: float


class AnswerIndex:
    """Finds cards; built once from all of them."""

    def __init__(self, entries: Sequence[AnswerEntry], filler: Collection[str] = ()) -> None:
        self._entries = entries
        self._filler = frozenset(word for text in filler for word in tokens(text))
        split = [[frozenset(tokens(way)) for way in entry.ways] for entry in entries]
        bodies = [frozenset(tokens_of(entry.body)) for entry in entries]
        seen = Counter(word for ways, body in zip(split, bodies, strict=True) for word in body.union(*ways))
        self._rarest = math.log(1 + len(entries))
        self._weights = {word: self._weight(word, count) for word, count in seen.items()}
        self._names = [word for word in self._weights if len(word) >= ONE_SLIP]
        self._ways = [_Way(n, words, self._sum(words)) for n, ways in enumerate(split) for words in ways if words]
        self._bodies = bodies
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, way in enumerate(self._ways):
            for word in way.words:
                self._by_word[word].append(number)

    def search(self, question: str, most: int = 5) -> list[Hit]:
        """Give the cards that fit best, best first."""
        asked = frozenset(self._known(word) for word in tokens(question))
        whole = self._sum(asked)
        if not whole:
            return []
        scores: dict[int, float] = {}
        for number in {number for word in asked for number in self._by_word.get(word, ())}:
            way = self._ways[number]
            shared = self._sum(asked & way.words)
            score = 2 * shared / (whole + way.weight)
            scores[way.entry] = max(score, scores.get(way.entry, 0.0))
        for number, body in enumerate(self._bodies):
            covered = self._sum(asked & body) / whole
            scores[number] = max(scores.get(number, 0.0), BODY_WEIGHT * covered)
        best = sorted(scores.items(), key=lambda pair: -pair[1])[:most]
        return [Hit(self._entries[n].kind, self._entries[n].id, round(score, 3)) for n, score in best if score > 0]

    def _weight(self, word: str, count: int) -> float:
        rarity = math.log(1 + len(self._entries) / count)
        return rarity * FILLER_WEIGHT if word in self._filler else rarity

    def _sum(self, words: Iterable[str]) -> float:
        return sum(self._weights.get(word, self._unknown(word)) for word in words)

    def _unknown(self, word: str) -> float:
        return self._rarest * (FILLER_WEIGHT if word in self._filler else 1.0)

    def _known(self, word: str) -> str:
        """Give the word that was meant, if it was written with a slip."""
        if word in self._weights or word in self._filler or len(word) < ONE_SLIP or not word.isalpha():
            return word
        slips = 2 if len(word) >= TWO_SLIPS else 1
        found = process.extractOne(word, self._names, scorer=OSA.distance, score_cutoff=slips)
        return found[0] if found and found[0][0] == word[0] else word


def tokens_of(text: str) -> list[str]:
    """Give the tokens of a long text."""
    return [word for line in text.splitlines() for word in tokens(line)]
