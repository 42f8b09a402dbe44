"""Calls that are left out on purpose: announced, fair, shown, declined; and words that don't come twice in a week."""

from datetime import timedelta
from random import Random

import pytest
from drive import MORNING, Drive, Person

from bot.learning.bandit import ARMS, CONTROL, SETTLED
from bot.learning.facts import Fact
from bot.learning.reminders import ReminderChoice
from bot.ports.outbox import Delivery
from bot.values.message import show
from bot.views.hour_blocks import way

DAY = timedelta(days=1)
WEEK = 7 * DAY
ANNOUNCED = "Do my calls help you at all?"
DECLINE = "🎲 No comparing"
BUTTONS = ["💤 Snooze", "⏭️ Skip today", "⏸️ Pause", "🔕 Stop", "❔ Why this?"]


async def living(drive: Drive, name: str = "ana") -> Person:
    person = await drive.person(name).starts()
    await person.says("/remind 19:00 Europe/Berlin")
    return person


async def days(drive: Drive, person: Person, count: int, say: str = "/help") -> None:
    """Let days pass, each with a word at noon and the nudge of the evening."""
    for _ in range(count):
        await drive.sleeps_until("12:00", "Europe/Berlin")
        await person.says(say)
        await drive.sleeps_until("20:00", "Europe/Berlin")


async def nudges(drive: Drive, person: Person) -> list[Delivery]:
    """The rows of the nudges, oldest first."""
    key = (await person.learner()).key
    async with drive.app.store.begin() as tx:
        return [row for row in reversed(await tx.outbox.of(key, 500)) if row.kind == "nudge"]


def announcements(person: Person) -> list[int]:
    texts = [show(nudge.answer.reply) for nudge in person.nudges]
    return [number for number, text in enumerate(texts, 1) if ANNOUNCED in text]


@pytest.fixture
def often(monkeypatch):
    """Leave out every other call that may be left out: a month shows what else would take years."""
    monkeypatch.setattr("bot.learning.bandit.LEFT_OUT", 0.5)


@pytest.mark.usefixtures("often")
async def test_the_last_nudge_before_it_begins_announces_it_once_with_a_button_to_decline():
    drive = Drive.fresh()
    ana = await living(drive)
    await days(drive, ana, SETTLED - 1)
    assert announcements(ana) == []
    await days(drive, ana, 1)
    assert announcements(ana) == [SETTLED]
    assert DECLINE in ana.labels
    assert "compare" not in (await ana.learner()).wishes
    await days(drive, ana, 20)
    assert announcements(ana) == [SETTLED]
    assert "compare" in (await ana.learner()).wishes
    rows = await nudges(drive, ana)
    left_out = [number for number, row in enumerate(rows) if ReminderChoice.read(row.arm).arm == CONTROL]
    assert len(left_out) > 3
    assert min(left_out) >= SETTLED
    assert not {number + 1 for number in left_out} & set(left_out)
    assert {rows[number].state for number in left_out} == {"skipped"}


@pytest.mark.usefixtures("often")
async def test_who_declines_is_called_every_day():
    drive = Drive.fresh()
    ana = await living(drive)
    await days(drive, ana, SETTLED)
    await ana.presses(DECLINE)
    assert "Comparing: off" in ana.sees
    await days(drive, ana, 20)
    rows = await nudges(drive, ana)
    assert {row.state for row in rows} == {"sent"}
    assert not any(CONTROL in ReminderChoice.read(row.arm).offered for row in rows)


async def test_an_announcement_that_did_not_arrive_is_made_again():
    drive = Drive.fresh()
    ana = await living(drive)
    await days(drive, ana, SETTLED - 1)
    drive.blocks("telegram")
    await days(drive, ana, 1)
    drive.unblocks()
    assert announcements(ana) == []
    await days(drive, ana, 2)
    assert announcements(ana) == [SETTLED]


@pytest.mark.usefixtures("often")
async def test_a_call_is_never_left_out_when_a_streak_is_at_risk():
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.forges("1:nudges_set:compare:yes")
    await days(drive, ana, SETTLED)
    for _ in range(15):  # an hour every other day: each nudge is on a day that would end a streak
        await days(drive, ana, 1, "/log 20 a talk")
        await days(drive, ana, 1)
    rows = (await nudges(drive, ana))[SETTLED + 1 :]
    assert len(rows) > 10
    assert {row.state for row in rows} == {"sent"}


async def test_a_day_that_was_left_out_is_shown_as_that(monkeypatch):
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.forges("1:nudges_set:compare:yes")
    await days(drive, ana, SETTLED)
    monkeypatch.setattr("bot.learning.bandit.LEFT_OUT", 1.0)
    await days(drive, ana, 2)
    last, before = (await nudges(drive, ana))[:-3:-1]
    assert (before.state, last.state) == ("skipped", "sent")
    await ana.presses("Why this?")
    assert "was left out on purpose" in ana.sees
    await ana.says("/nudges")
    assert ana.sees.count("left out on purpose") == 1
    await ana.forges(f"1:nudge_why:{before.day}")
    assert "was left out on purpose" in ana.sees


def repeats(person: Person) -> list[str]:
    """Texts that came twice within a week."""
    told = [(nudge.at, show(nudge.answer.reply)) for nudge in person.nudges]
    return [text for at, text in told if any(text == other and at - WEEK <= then < at for then, other in told)]


async def test_half_a_year_of_irregular_study_repeats_no_text_within_a_week():
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.forges("1:nudges_set:warn:yes")
    dice = Random(1)
    for _ in range(182):
        await drive.sleeps_until("12:00", "Europe/Berlin")
        await ana.says(dice.choice(["/done", "/log 20 a talk", "/help", "/help", "/help"]))
    for nudge in ana.nudges:
        if not show(nudge.answer.reply).startswith(("📬 Your week", "🔥 Your streak ends")):
            labels = [button.label for button in nudge.answer.reply.buttons]
            assert (labels[0], labels[-5:]) == ("✅ Done", BUTTONS)
    assert len(ana.nudges) > 125
    assert repeats(ana) == []
    arms = {ReminderChoice.read(row.arm).arm for row in await nudges(drive, ana) if row.state == "sent"}
    assert {"hour", "question"} <= arms <= {*ARMS}


@pytest.mark.parametrize("left", [1, 300], ids=["a tiny roadmap left", "all of it"])
async def test_who_ignores_every_call_of_a_season_reads_no_text_twice_within_a_week(left):
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.forges("1:nudges_set:ease:no")
    learner = await ana.learner()
    hours = way(drive.app.catalogs["en"], learner.background, learner.roadmap)
    async with drive.app.store.begin() as tx:
        for number, hour in enumerate(hours[:-left]):
            at = MORNING - (number + 1) * timedelta(hours=8)
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour.id, 60))
    await drive.runs_until(MORNING + 100 * DAY)
    assert len(ana.nudges) > 85
    assert repeats(ana) == []
