"""Find what a learner means by a few typed words: names first, then names with a slip of the finger."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Literal

from bot.catalog.model import Catalog, Roadmap, Topic
from bot.catalog.search_index import Index, IndexedWords, words

MatchKind = Literal["roadmap", "topic", "item", "session", "project"]
Certainty = Literal["sure", "near", "none"]
SURE_SCORE, CLEAR_LEAD, NEAR_SCORE = 88.0, 8.0, 65.0
"""A match is sure from SURE_SCORE points on when it is CLEAR_LEAD of the next; below NEAR_SCORE it is none."""
TAG_WEIGHT = 0.75
MOST_NAMES = 2_000
"""Names of communities' own roadmaps that are searched, topics first: more would take longer than an answer may."""


@dataclass(frozen=True, slots=True)
class Match:
    """Something found: `score` runs to 100, which is an exact name."""

    kind: MatchKind
    id: str
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The best matches, best first, and whether the first one can be taken without asking."""

    matches: tuple[Match, ...]
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class _Candidate:
    kind: MatchKind
    id: str
    title: str
    names: tuple[str, ...]
    tags: tuple[str, ...] = ()

    def weighted(self) -> Iterator[tuple[str, bool, float]]:
        """Give every name, whether it only counts as a whole, and how much it weighs."""
        yield self.id, True, 1.0
        yield from ((name, False, 1.0) for name in self.names)
        yield from ((tag, True, TAG_WEIGHT) for tag in self.tags)


@dataclass(frozen=True, slots=True)
class _Field:
    candidates: tuple[_Candidate, ...]
    index: Index


def find_roadmaps(text: str, catalog: Catalog, limit: int = 5) -> SearchResult:
    """Find roadmaps by id, title or alias."""
    return _find(words(text), _roadmaps(catalog), limit)


def find_topics(text: str, catalog: Catalog, limit: int = 5, roadmap: str | None = None) -> SearchResult:
    """Find topics, items and sessions by id, title or tag, in one roadmap or in all."""
    return _find(words(text), _topics(catalog, roadmap), limit)


def find_projects(text: str, catalog: Catalog, limit: int = 5) -> SearchResult:
    """Find projects by id, title or tag."""
    return _find(words(text), _projects(catalog), limit)


def _find(query: IndexedWords, field: _Field, limit: int) -> SearchResult:
    scores = field.index.scores(query) if query else {}
    ranked = sorted((-round(score, 1), number) for number, score in scores.items() if score >= NEAR_SCORE)
    matches = [_match(field.candidates[number], -score) for score, number in ranked]
    return SearchResult(tuple(matches[:limit]), _certainty(matches))


def _match(candidate: _Candidate, score: float) -> Match:
    return Match(candidate.kind, candidate.id, candidate.title, score)


def _certainty(matches: list[Match]) -> Certainty:
    if not matches:
        return "none"
    first = matches[0].score
    rival = next((match.score for match in matches[1:] if match.title != matches[0].title), 0.0)
    return "sure" if first >= SURE_SCORE and (first - rival >= CLEAR_LEAD or (first == 100 and rival < 100)) else "near"


@lru_cache(maxsize=8)
def _roadmaps(catalog: Catalog) -> _Field:
    return _field(
        _Candidate("roadmap", roadmap.id, roadmap.title, (roadmap.title, *roadmap.aliases))
        for roadmap in catalog.roadmaps.values()
    )


@lru_cache(maxsize=8)
def _projects(catalog: Catalog) -> _Field:
    return _field(
        _Candidate("project", project.id, project.title, (project.title,), project.tags)
        for project in catalog.projects.values()
    )


@lru_cache(maxsize=32)
def _topics(catalog: Catalog, roadmap: str | None) -> _Field:
    roads = [road for road in catalog.roadmaps.values() if roadmap in {None, road.id}]
    topics = _topics_of([road for road in roads if road.kind != "community"])
    own = _topics_of([road for road in roads if road.kind == "community"])[:MOST_NAMES]
    items = [item for topic in topics for item in topic.items]
    items += islice((item for topic in own for item in topic.items), MOST_NAMES - len(own))
    topics += own
    taught = dict.fromkeys(name for item in items for name in item.sessions if name in catalog.sessions)
    sessions = [catalog.sessions[name] for name in taught]
    return _field(
        [
            *(_Candidate("topic", topic.id, topic.title, (topic.title,)) for topic in topics),
            *(_Candidate("item", item.id, item.title, (item.title,)) for item in items),
            *(_Candidate("session", one.id, one.title, (one.title,), one.tags) for one in sessions),
        ]
    )


def _topics_of(roads: Iterable[Roadmap]) -> list[Topic]:
    return [topic for road in roads for stage in road.stages for topic in stage.topics]


def _field(candidates: Iterable[_Candidate]) -> _Field:
    kept = tuple(candidates)
    names = ((owner, *name) for owner, candidate in enumerate(kept) for name in candidate.weighted())
    return _Field(kept, Index((owner, words(name), whole, weight) for owner, name, whole, weight in names))
