"""Communities: real ones for each path, shown to whoever is on it."""

import pytest
from drive import Drive, content_app

CATALOG = content_app().catalogs["en"]
COMMUNITIES = CATALOG.resources["communities"].resources
PATHS = list(CATALOG.paths)
FOR_ALL = [one.title for one in COMMUNITIES if one.path is None]


def of(path: str) -> list[str]:
    return [one.title for one in COMMUNITIES if one.path == path]


@pytest.mark.parametrize("path", PATHS)
def test_each_path_has_two_or_three_and_each_an_address_of_its_own(path: str):
    assert 2 <= len(of(path)) <= 3
    addresses = [one.url for one in COMMUNITIES]
    assert all(address and address.startswith("https://") for address in addresses)
    assert len(set(addresses)) == len(addresses)


@pytest.mark.parametrize("path", PATHS)
async def test_who_is_on_a_path_sees_its_communities_and_those_of_no_other(path: str):
    ana = Drive.fresh().person("ana")
    await ana.says("/start")
    await ana.presses("Complete beginner")
    await ana.presses(
        next(node.title for node in CATALOG.journey.nodes if node.kind == "path" and node.roadmap == path)
    )
    await ana.forges("1:resources_at:communities")
    assert all(title in ana.sees for title in (*of(path), *FOR_ALL))
    assert not any(title in ana.sees for other in PATHS if other != path for title in of(other))


async def test_who_has_no_path_sees_all():
    ana = Drive.fresh().person("ana")
    await ana.says("/resources")
    await ana.forges("1:resources_at:communities")
    assert all(one.title in ana.sees for one in COMMUNITIES)
