"""Calls that are left out on purpose: only for who said yes, fair, shown; and words that don't come twice in a week."""

from datetime import timedelta
from random import Random

import pytest
from drive import MORNING, Drive, Person

from bot.learning.bandit import ARMS, COMPARED_FROM, CONTROL
from bot.learning.facts import Fact
from bot.learning.reminders import ReminderChoice
from bot.ports.outbox import Delivery
from bot.values.message import show
from bot.values.operator import Operator
from bot.views.hour_blocks import way

DAY = timedelta(days=1)
WEEK = 7 * DAY
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


@pytest.fixture
def often(monkeypatch):
    """Leave out every other call that may be left out: a month shows what else would take years."""
    monkeypatch.setattr("bot.learning.bandit.LEFT_OUT", 0.5)


def comparing() -> Drive:
    """A mentor whose operator asks whether calls help."""
    drive = Drive.fresh()
    drive.app.operator = Operator(compares=True)
    return drive


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize(
    ("asked", "says"),
    [(False, ""), (False, "1:nudges_set:compare:yes"), (True, ""), (True, "1:nudges_set:compare:no")],
    ids=["nobody asks", "said yes to nobody", "asked and silent", "asked and declined"],
)
async def test_a_reminder_that_was_asked_for_comes_until_the_operator_asks_and_the_learner_says_yes(asked, says):
    drive = comparing() if asked else Drive.fresh()
    ana = await living(drive)
    await ana.forges(says) if says else None
    await days(drive, ana, COMPARED_FROM + 20)
    rows = await nudges(drive, ana)
    assert len(rows) >= COMPARED_FROM + 20
    assert {row.state for row in rows} == {"sent"}
    assert not any(CONTROL in ReminderChoice.read(row.arm).offered for row in rows)
    assert any(ReminderChoice.read(row.arm).random for row in rows[COMPARED_FROM:]), (
        "which kind comes is tried out all the same"
    )
    assert not any("leave" in show(nudge.answer.reply) for nudge in ana.nudges), "nothing is announced"


async def test_nobody_is_offered_what_the_operator_does_not_ask_for():
    ana = await living(Drive.fresh())
    await ana.says("/nudges")
    assert "Comparing" not in ana.sees
    assert not any("leave some out" in label for label in ana.labels)
    await ana.forges("1:nudges_set:compare:yes")
    assert "older message" in ana.sees
    assert not (await ana.learner()).wishes


@pytest.mark.usefixtures("often")
async def test_who_said_yes_is_spared_now_and_then_never_twice_running_and_can_end_it():
    drive = comparing()
    ana = await living(drive)
    await ana.says("/nudges")
    assert "Comparing: off. Every reminder that you asked for comes." in ana.sees
    await ana.presses("Yes, leave some out")
    assert "Comparing: on" in ana.sees
    await days(drive, ana, COMPARED_FROM + 20)
    rows = await nudges(drive, ana)
    left_out = [number for number, row in enumerate(rows) if ReminderChoice.read(row.arm).arm == CONTROL]
    assert len(left_out) > 3
    assert min(left_out) >= COMPARED_FROM
    assert not {number + 1 for number in left_out} & set(left_out)
    assert {rows[number].state for number in left_out} == {"skipped"}
    await ana.says("/nudges")
    await ana.presses("No comparing")
    await days(drive, ana, 20)
    assert {row.state for row in (await nudges(drive, ana))[len(rows) :]} == {"sent"}


@pytest.mark.usefixtures("often")
async def test_a_call_is_never_left_out_when_a_streak_is_at_risk():
    drive = comparing()
    ana = await living(drive)
    await ana.forges("1:nudges_set:compare:yes")
    await days(drive, ana, COMPARED_FROM)
    for _ in range(15):  # an hour every other day: each nudge is on a day that would end a streak
        await days(drive, ana, 1, "/log 20 a talk")
        await days(drive, ana, 1)
    rows = (await nudges(drive, ana))[COMPARED_FROM + 1 :]
    assert len(rows) > 10
    assert {row.state for row in rows} == {"sent"}


async def test_a_day_that_was_left_out_is_shown_as_that(monkeypatch):
    drive = comparing()
    ana = await living(drive)
    await ana.forges("1:nudges_set:compare:yes")
    await days(drive, ana, COMPARED_FROM)
    monkeypatch.setattr("bot.learning.bandit.LEFT_OUT", 1.0)
    await days(drive, ana, 2)
    last, before = (await nudges(drive, ana))[:-3:-1]
    assert (before.state, last.state) == ("skipped", "sent")
    await ana.presses("Why this?")
    assert "on purpose, to see whether reminders help" in ana.sees
    await ana.says("/nudges")
    assert ana.sees.count("left out on purpose") == 1
    await ana.forges(f"1:nudge_why:{before.day}")
    assert "on purpose, to see whether reminders help" in ana.sees


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
