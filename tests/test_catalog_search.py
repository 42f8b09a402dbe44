"""Search: exact names first, then slips of the finger, and nothing for something else."""

from pathlib import Path

import pytest
from catalog_folder import roadmap, small, write
from real import catalog as real_catalog

from bot.catalog.load import load
from bot.catalog.model import Catalog
from bot.catalog.search import SearchResult, find_roadmaps, find_topics

ROADS = {
    "web": ["Web Backend Path", ["backend", "flask", "django", "c"]],
    "basics": ["Python Fundamentals", ["basics"]],
}
ITEMS = {
    "web": ["REST APIs", "Decorators and closures"],
    "basics": ["List comprehensions", "Dictionary comprehensions"],
}


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    files = small()
    for name, (title, aliases) in ROADS.items():
        road = files[f"roadmaps/{name}.yaml"]
        road["title"], road["aliases"] = title, aliases
        for item, words in zip(road["stages"][0]["topics"][0]["items"], ITEMS[name], strict=True):
            item["title"] = words
    return load(write(tmp_path_factory.mktemp("content"), files))


def best(found: SearchResult) -> tuple[str, str]:
    return (found.matches[0].id, found.certainty) if found.matches else ("", found.certainty)


@pytest.mark.parametrize(
    ("text", "id", "certainty"),
    [
        ("web", "web", "sure"),
        ("Django", "web", "sure"),
        ("web backend path", "web", "sure"),
        ("djnago", "web", "near"),
        ("fundamentls", "basics", "near"),
        ("I want to learn flask", "web", "near"),
        ("c", "web", "sure"),
        ("cooking", "", "none"),
        ("cat", "", "none"),
        ("", "", "none"),
        ("!?", "", "none"),
    ],
)
def test_roadmaps(catalog: Catalog, text: str, id: str, certainty: str) -> None:
    assert best(find_roadmaps(text, catalog)) == (id, certainty)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("decorators", "web-i-two"),
        ("decoratros", "web-i-two"),
        ("dec", "web-i-two"),
        ("rest api", "web-i-one"),
        ("restapis", "web-i-one"),
        ("list comprehension", "basics-i-one"),
        ("hour-5", "hour-5"),
    ],
)
def test_topics(catalog: Catalog, text: str, id: str) -> None:
    assert find_topics(text, catalog).matches[0].id == id


def test_two_equally_good_matches_are_never_sure(catalog: Catalog) -> None:
    found = find_topics("comprehensions", catalog)
    assert [match.id for match in found.matches[:2]] == ["basics-i-one", "basics-i-two"]
    assert found.certainty == "near"


def test_a_search_can_stay_inside_a_roadmap(catalog: Catalog) -> None:
    assert find_topics("comprehensions", catalog, roadmap="web").certainty == "none"


def test_limit_and_repeatability(catalog: Catalog) -> None:
    first = find_topics("hour", catalog, limit=3)
    assert len(first.matches) == 3
    assert first == find_topics("hour", catalog, limit=3)
    assert list(first.matches) == sorted(first.matches, key=lambda match: -match.score)


def test_every_name_of_the_real_catalogue_finds_itself() -> None:
    catalog = real_catalog()
    for road in catalog.roadmaps.values():
        for name in (road.id, road.title):
            assert best(find_roadmaps(name, catalog)) == (road.id, "sure"), name
        for alias in road.aliases:
            assert find_roadmaps(alias, catalog).matches[0].score == 100, alias
    for id, session in list(catalog.sessions.items())[::15]:
        assert find_topics(id, catalog).matches[0].id == id
        assert any(match.id == id for match in find_topics(session.title, catalog).matches), session.title


def test_aliases_belong_to_one_roadmap() -> None:
    catalog = real_catalog()
    pairs = [(alias, road.id) for road in catalog.roadmaps.values() for alias in road.aliases]
    owners: dict[str, set[str]] = {}
    for alias, owner in pairs:
        owners.setdefault(alias.casefold(), set()).add(owner)
    assert {alias: names for alias, names in owners.items() if len(names) > 1} == {}


def test_a_small_roadmap_can_be_added(tmp_path: Path) -> None:
    files = small() | {"roadmaps/own.yaml": roadmap("own", "community", 0)}
    assert best(find_roadmaps("own alias", load(write(tmp_path, files)))) == ("own", "sure")
