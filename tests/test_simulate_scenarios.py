"""Scripts in tests/scenarios, played on both stores; an expected line names the keys that matter."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from simulate_house import acts, play

from bot.store.memory.store import MemoryStore

SCENARIOS = sorted((Path(__file__).parent / "scenarios").glob("*.jsonl"))
ON_DISK = ("community_week", "dst_berlin", "down_for_26_hours", "never_answers", "snooze", "two_zones")
KEYS = {"at", "to", "in", "platform", "kind", "private", "text", "buttons", "picture"}


@pytest.fixture
def store_url(sqlite_url):
    return sqlite_url


@pytest.mark.parametrize("script", SCENARIOS, ids=lambda path: path.stem)
async def test_a_scenario_plays_as_expected(script):
    await plays(script, MemoryStore())


@pytest.mark.parametrize("name", ON_DISK)
async def test_a_scenario_plays_the_same_on_disk(name, store):
    await plays(SCENARIOS[0].with_name(f"{name}.jsonl"), store)


async def plays(script, store):
    printed = await play(*script.read_text().splitlines(), store=store)
    expected = [json.loads(line) for line in script.with_suffix(".expected").read_text().splitlines()]
    named = [{key: line.get(key) for key in wanted} for line, wanted in zip(printed, expected, strict=True)]
    assert named == expected
    assert all(set(line) == KEYS for line in printed if "to" in line)


async def test_a_year_of_nudges_keeps_the_hour():
    days = (datetime(2026, 5, 5, 20, tzinfo=UTC) + timedelta(days=day) for day in range(0, 364, 7))
    answers = ({"at": day.isoformat(), "who": "ana", "platform": "telegram", "say": "/help"} for day in days)
    printed = await play(
        acts("12:00", say="/remind 7:30 America/New_York"),
        acts("12:01", say="/nudges"),
        acts("12:03", press="Keep reminding me every day"),
        *answers,
        {"until": "2027-05-04T12:00:00Z"},
    )
    nudges = [line["at"] for line in printed if line.get("kind") == "nudge"]
    assert len(nudges) == 365
    assert {at[11:] for at in nudges} == {"11:30:00Z", "12:30:00Z"}


async def test_a_late_nudge_says_so():
    printed = await play(
        acts("12:00", say="/remind 21:00 Europe/Berlin"),
        {"at": "2026-05-04T18:30:00Z", "down": True},
        {"at": "2026-05-04T19:30:00Z", "down": False},
        {"at": "2026-05-05T19:00:00Z", "down": False},
    )
    late, punctual = [line["text"] for line in printed if line.get("kind") == "nudge"]
    assert "21:00" in late.splitlines()[0]
    assert "late" not in punctual.splitlines()[0]
    assert late.endswith("\n".join(punctual.splitlines()[2:]))  # below the opening, which is another one each day


async def test_a_long_outage_covers_every_day_and_breaks_nothing():
    printed = await play(
        acts("12:00", say="/remind 21:00 Europe/Berlin"),
        acts("12:01", say="/done"),
        {"at": "2026-05-04T22:00:00Z", "down": True},
        {"at": "2026-05-10T06:00:00Z", "down": False},
        {"at": "2026-05-10T10:00:00Z", "who": "ana", "platform": "telegram", "say": "/done"},
    )
    summary = printed[-1]
    assert summary["bridged"] == [f"2026-05-{day:02}" for day in range(5, 10)]
    assert (summary["streak"], summary["sessions_done"], summary["minutes"]) == (2, 2, 120)
    assert [line for line in printed if line.get("kind") == "nudge"] == []


async def test_an_edited_message_takes_the_place_of_the_old():
    printed = await play(
        acts("12:00", say="/remind"),
        acts("12:01", press="07:00"),
        acts("12:02", say="/tip"),
        acts("12:03", press="12:30"),
    )
    assert "12:30" not in printed[3]["buttons"]
    assert "07:00" in printed[3]["buttons"]


async def test_somebody_forgotten_has_no_summary():
    printed = await play(acts("12:00", say="/remind 21:00"), acts("12:01", say="/forget"))
    yes = next(label for label in printed[-2]["buttons"])
    printed = await play(
        acts("12:00", say="/remind 21:00"),
        acts("12:01", say="/forget"),
        acts("12:02", press=yes),
        {"until": "2026-05-10T00:00:00Z"},
    )
    assert all("learner" not in line and line["kind"] == "answer" for line in printed)


async def test_an_empty_script_prints_nothing():
    assert await play("", "  ") == []
