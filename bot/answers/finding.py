"""From a question to the cards that answer it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.answers.index import AnswerEntry, AnswerIndex, Hit
from bot.answers.spoken import OPEN_END, Spoken, SpokenForms
from bot.catalog.answer_cards import TalkIntent
from bot.catalog.model import Catalog
from bot.words.text import Words

QuestionKind = Literal["concept", "trouble", "traceback", "code", "talk", "unknown"]
SURE_CARD, NEAR_CARD = 0.62, 0.45
"""From SURE_CARD on a card is the answer; from NEAR_CARD on it is offered; below, nothing fits."""
NEAR_CARDS = 3


@dataclass(frozen=True, slots=True)
class FoundAnswers:
    """What fits a question: its kind, the cards, and for talk what was said."""

    kind: QuestionKind
    hits: tuple[Hit, ...] = ()
    spoken: Spoken | None = None


class Library:
    """All cards of a language, ready to be asked."""

    def __init__(self, catalog: Catalog, words: Words, language: str) -> None:
        lists = words.lists(language, "answers.word_")
        self._catalog = catalog
        self._forms = SpokenForms(catalog.talk.values(), lists["polite"])
        self._index = AnswerIndex(tuple(_entries(catalog)), lists["filler"])

    def find(self, question: str) -> FoundAnswers:
        """Find what fits a question."""
        if spoken := self._forms.read(question):
            return FoundAnswers("talk", (Hit("talk", spoken.intent.id, 1.0),), spoken)
        hits = self._index.search(question, NEAR_CARDS + 2)
        if not hits or hits[0].score < SURE_CARD:
            return FoundAnswers("unknown", tuple(hit for hit in hits if hit.score >= NEAR_CARD))
        best = hits[0]
        if best.kind == "talk":
            return FoundAnswers("talk", tuple(hits), Spoken(self._catalog.talk[best.id]))
        shown = tuple(hit for hit in hits if hit.kind != "talk")
        return FoundAnswers("concept" if best.kind == "concept" else "trouble", shown)


@lru_cache(maxsize=8)
def library(catalog: Catalog, words: Words, language: str) -> Library:
    """Give the cards of a language; they are put in order once."""
    return Library(catalog, words, language)


def _entries(catalog: Catalog) -> Iterator[AnswerEntry]:
    for concept in catalog.concepts.values():
        yield AnswerEntry("concept", concept.id, (concept.title, *concept.names, *concept.ask), concept.text)
    for trouble in catalog.troubles.values():
        yield AnswerEntry("trouble", trouble.id, (trouble.title, *trouble.ask, *trouble.prints), trouble.cause)
    yield from (AnswerEntry("talk", intent.id, whole) for intent in catalog.talk.values() if (whole := _whole(intent)))


def _whole(intent: TalkIntent) -> tuple[str, ...]:
    return tuple(way for way in intent.ask if not way.endswith(OPEN_END))
