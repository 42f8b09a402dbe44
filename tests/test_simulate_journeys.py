"""Long journeys; of what they print, the expected lines come in this order, each with the keys that matter."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from journeys import JOURNEYS
from simulate_house import play

EXPECTED = Path(__file__).parent / "scenarios"


def fits(line: dict, wanted: dict) -> bool:
    """A text fits when it begins so; everything else must be the same."""
    return all(
        str(line.get(key)).startswith(value) if key == "text" else line.get(key) == value
        for key, value in wanted.items()
    )


@pytest.fixture(scope="module")
def played() -> dict[str, list[dict]]:
    """What journeys printed; they are long, and always the same."""
    return {}


async def plays(name: str, played: dict[str, list[dict]]) -> list[dict]:
    if name not in played:
        played[name] = await play(*JOURNEYS[name]())
    return played[name]


@pytest.mark.parametrize("name", JOURNEYS)
async def test_a_journey_plays_as_expected(name, played):
    printed = await plays(name, played)
    coming = iter(printed)
    for line in (EXPECTED / f"{name}.expected").read_text().splitlines():
        wanted = json.loads(line)
        assert any(fits(found, wanted) for found in coming), (wanted, printed[-1])
    assert list(coming) == [], "the last line was expected"


async def test_who_studies_rests_or_pauses_is_not_called(played):
    printed = await plays("year_in_berlin", played)
    nudges = [line for line in printed if line.get("kind") == "nudge"]
    recaps = [line["at"] for line in nudges if "Your week" in line["text"]]
    assert [line["at"] for line in nudges if line["at"] not in recaps] == ["2026-11-12T20:00:00Z"]
    assert len(recaps) == 50  # of 52 weeks, as two were paused; on Saturdays, as Sunday is the day of rest
    assert {datetime.fromisoformat(at).weekday() for at in recaps} == {5}
