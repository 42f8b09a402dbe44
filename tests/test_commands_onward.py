"""After the last hour: always something to do, a streak that goes on, and a choice."""

import itertools
from datetime import timedelta

import pytest
from drive import Drive, Person
from phrasings import said
from real import catalog

from bot.learning.course import way
from bot.learning.facts import Fact

CATALOG = catalog()


async def finisher(goal: str = "web", background: str = "experienced", zone: str = "UTC") -> Person:
    """Somebody with every hour of a way behind them, a dozen a day and the last one yesterday."""
    drive = Drive.fresh()
    ana = drive.person("ana", zone=zone)
    await ana.says("/start")
    await ana.forges(f"1:start_as:{background}")
    await ana.forges(f"1:start_for:{goal}")
    learner, now = await ana.learner(), drive.clock.now()
    hours = [hour.id for hour in way(CATALOG, background, goal)]
    async with drive.app.store.begin() as tx:
        for number, hour in enumerate(hours):
            at = now - timedelta(days=1 + (len(hours) - 1 - number) // 12)
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour, 60))
    return ana


async def test_a_hundred_days_after_the_end_each_have_an_hour_and_the_streak_goes_on() -> None:
    ana = await finisher()
    drive = ana._drive
    titles, kinds = [], set()
    for _ in range(100):
        await ana.says("/today")
        assert "something went wrong" not in ana.sees
        lines = ana.sees.split("\n\n")
        titles.append(lines[0])
        kinds.add(lines[1][:1])
        assert "What comes next?" in " ".join(ana.labels)
        await ana.says("/done")
        await drive.runs_until(drive.clock.now() + timedelta(days=1))
    await ana.says("/streak")
    assert int(ana.sees.split(" ")[1]) >= 99
    assert len(set(titles)) >= 40
    assert len(kinds) >= 3
    assert all(one != other for one, other in itertools.pairwise(titles))


async def test_a_link_after_the_end_is_kept_and_counts_an_hour() -> None:
    ana = await finisher()
    await ana.says("/done https://example.org/ana/kata")
    assert [fact.note for fact in await ana.facts() if fact.kind == "evidence"] == ["https://example.org/ana/kata"]
    await ana.says("/portfolio")
    assert "example.org/ana/kata" in ana.sees


async def test_an_hour_done_once_more_is_study_and_no_new_progress_and_can_be_undone() -> None:
    ana = await finisher()
    before = len({fact.ref for fact in await ana.facts() if fact.kind == "session"})
    await ana.says("/done")
    facts = await ana.facts()
    assert len({fact.ref for fact in facts if fact.kind == "session"}) <= before + 1
    await ana.says("/undo")
    await ana.says("/streak")
    assert "something went wrong" not in ana.sees


async def test_reminders_go_on_after_the_end() -> None:
    ana = await finisher()
    await ana.says("/remind 19:00 UTC")
    heard = len(ana.messages)
    for _ in range(3):
        await ana._drive.sleeps_until("20:00")
    assert len(ana.messages) >= heard + 3
    assert "nothing left" not in ana.sees.lower()


async def test_the_end_of_a_path_sums_up_and_offers_what_comes_next() -> None:
    ana = await finisher("analytics")
    await ana.says("/onward")
    assert said("onward.lead", ana.sees)
    labels = " ".join(ana.labels)
    for label in ("Certificate", "Another path", "Help others learn", "Keep fit"):
        assert label in labels
    await ana.presses("Keep fit")
    await ana.says("/today")
    assert "something went wrong" not in ana.sees
    await ana.says("/onward")
    await ana.presses("Help others learn")
    await ana.says("/today")
    assert ana.sees.splitlines()[0] in {session.title for session in CATALOG.sessions.values()}
    await ana.says("/plan")
    await ana.says("/progress")
    await ana.says("/journey")
    assert "something went wrong" not in ana.sees


@pytest.mark.parametrize(
    "command", ["/today", "/done", "/plan", "/progress", "/roadmap", "/journey", "/milestones", "/check"]
)
async def test_no_screen_is_a_dead_end(command: str) -> None:
    ana = await finisher()
    await ana.says(command)
    assert "something went wrong" not in ana.sees
    assert ana.labels or "form" in str(type(ana.answer.reply)).lower()
