"""What the source documents state is met by a learner, in our own words, on the screen that the table names."""

import csv
import json
from pathlib import Path

import pytest
from drive import Drive, Person
from real import catalog
from test_catalog_facts import FACTS

from bot.commands import coaching
from bot.learning.pitfalls import PitfallSign
from bot.learning.tips import tip_of
from bot.values.message import Link

WITH_WORDS = ("Final Tips", "Path Selection", "Learning Resources", "Success Metrics", "Common Pitfalls", "Next Steps")
with (Path(__file__).parent / "data" / "facts_met.tsv").open(encoding="utf-8", newline="") as table:
    MET = list(csv.DictReader(table, delimiter="\t"))


@pytest.mark.parametrize("row", MET, ids=[row["fact"] for row in MET])
async def test_a_fact_is_met_where_the_table_says(row: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    ana = await Drive.fresh().person("ana").starts()
    monkeypatch.setattr(coaching, "explain", lambda _facts, _catalog, name: PitfallSign(name, "sessions", {"n": 9}))
    met, _, goal = row["met"].partition("@")
    if goal:
        await ana.forges(f"1:road_follow:{goal}")
    seen = await screen(ana, met)
    assert [term for term in row["terms"].split() if term not in seen] == []


async def screen(ana: Person, met: str) -> str:
    """Read what a place shows, addresses of its links with it; a pillar stands under its tips."""
    command, _, id = met.partition(":")
    action = f"tip_next:{pillar_number(id)}" if command == "pillar" else met
    await ana.forges(f"1:{action}")
    links = [button.url for button in ana.reply.buttons if isinstance(button, Link)]
    return " ".join([ana.sees, *links]).casefold()


def pillar_number(pillar: str) -> int:
    """Find a tip that says its principle in the first of its ways."""
    found = catalog().pillars[pillar]
    numbers = range(len(catalog().tips) * (len(found.again) + 1))
    return next(n for n in numbers if tip_of(catalog(), n).pillar == pillar and found.words(n) == found.text)


def test_every_fact_that_is_a_statement_stands_in_the_table() -> None:
    if not FACTS.is_file():
        pytest.skip(f"the source documents are not here: {FACTS.name} is beside the checkout only while it is written")
    facts = json.loads(FACTS.read_text(encoding="utf-8"))
    stated = {str(n) for n, fact in enumerate(facts) if fact["kind"] == "goal" or is_statement(fact)}
    assert stated == {row["fact"] for row in MET}


def is_statement(fact: dict[str, str]) -> bool:
    return fact["kind"] == "item" and fact["place"].startswith(WITH_WORDS)
