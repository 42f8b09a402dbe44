"""The nudge as a learner lives it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from drive import MORNING, Drive, Person
from phrasings import said

from bot.ports.outbox import Delivery
from bot.values.events import DeliveryDue

BUTTONS = ["💤 Snooze", "⏭️ Skip today", "⏸️ Pause", "🔕 Stop", "❔ Why this?"]
DAY = timedelta(days=1)


async def living(drive: Drive, name: str = "ana", **wishes) -> Person:
    """Somebody who is called at 19:00 in Berlin."""
    person = await drive.person(name).starts()
    await person.says("/remind 19:00 Europe/Berlin")
    if wishes:
        learner = replace(await person.learner(), **wishes)
        async with drive.app.store.begin() as tx:
            await tx.people.save(learner, drive.clock.now())
    return person


async def deliveries(drive: Drive, person: Person) -> list[Delivery]:
    key = (await person.learner()).key
    async with drive.app.store.begin() as tx:
        return list(await tx.outbox.of(key, 500))


async def states(drive: Drive, person: Person) -> dict[str, str]:
    return {row.kind: row.state for row in await deliveries(drive, person)}


async def days(drive: Drive, person: Person, count: int, say: str = "/help") -> None:
    """Let days pass; each has a word of the person at noon."""
    for _ in range(count):
        await drive.sleeps_until("12:00", "Europe/Berlin")
        await person.says(say)
    await drive.sleeps_until("21:30", "Europe/Berlin")


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_stop_and_pause_are_one_press_away(platform):
    drive = Drive.fresh()
    ana = await drive.person("ana", platform).starts()
    await drive.sleeps_until("19:01", "Europe/Berlin")
    pause, stop = ana.finds("Pause"), ana.finds("Stop")
    await ana.forges(pause)
    assert "1 week" in ana.labels
    await ana.forges(stop)
    assert "No more reminders" in ana.sees
    await drive.runs_until(drive.clock.now() + DAY * 9)
    assert len(ana.nudges) == 1


async def test_a_stop_ends_a_snooze_as_well():
    drive = Drive.fresh()
    ana = await living(drive)
    await drive.sleeps_until("19:01", "Europe/Berlin")
    await ana.presses("Snooze")
    await ana.presses("1 hour")
    await ana.says("/remind off")
    await drive.sleeps_until("23:00", "Europe/Berlin")
    found = await states(drive, ana)
    assert (found["nudge"], found["snooze"]) == ("sent", "skipped")


async def test_a_message_that_is_tried_again_is_the_same():
    drive = Drive.fresh()
    ana = await living(drive)
    await days(drive, ana, 12, "/done")
    drive.clock.move(drive.clock.now() + timedelta(hours=20))
    learner = await ana.learner()
    for kind in ("nudge", "snooze"):
        on = date(2026, 5, 20)
        async with drive.app.store.begin() as tx:
            await tx.outbox.enqueue(learner.key, kind, on, drive.clock.now())
        event = DeliveryDue(learner.key, ana.sender.address, kind, on, drive.clock.now())
        first, second = await drive.app.handle(event), await drive.app.handle(event)
        assert first == second


async def test_a_pitfall_is_told_with_its_reason_and_written_down_once(monkeypatch):
    monkeypatch.setattr("bot.learning.bandit.FIRST", 0)
    monkeypatch.setattr(
        "bot.learning.bandit.scores", lambda rounds, kinds, day: {k: (k == "pitfall") * 99 for k in kinds}
    )
    drive = Drive.fresh()
    ana = await living(drive)
    for path in ("ai-ml", "devops", "security"):
        await ana.forges(f"1:road_follow:{path}")
    await drive.sleeps_until("19:01", "Europe/Berlin")
    coached = [fact.ref for fact in await ana.facts() if fact.kind == "coached"]
    assert coached == ["no-clear-goal"]
    await ana.presses("Why do you say that?")
    assert "You changed your path" in ana.sees


async def test_why_tells_the_true_reason():
    drive = Drive.fresh()
    ana = await living(drive)
    await drive.sleeps_until("19:01", "Europe/Berlin")
    await ana.presses("Why this?")
    assert "every day at 19:00 (Europe/Berlin)" in ana.sees
    assert "My first reminders show nothing else" in ana.sees
    await drive.runs_until(drive.clock.now() + DAY * 5)
    await ana.presses("Why this?")
    assert "the last one was 2 days earlier" in ana.sees
    await ana.says("/done")
    await ana.forges(f"1:nudge_why:{drive.clock.now().date()}")
    assert "counts by now" in ana.sees


@pytest.mark.parametrize(
    "action",
    ["nudge_why:2026-05-04:lies", "snooze_form:x", "snooze:2026-05-04:-5", "nudges_set:x:yes", "nudges_set:warn:x"],
)
async def test_what_this_house_would_not_have_written_is_refused(action):
    ana = await living(Drive.fresh())
    await ana.forges(f"1:{action}")
    assert "button" in ana.sees


async def test_a_press_that_grew_into_the_quiet_hours_offers_a_typed_time():
    drive = Drive.fresh()
    ana = await living(drive)
    await drive.sleeps_until("19:01", "Europe/Berlin")
    await ana.presses("Snooze")
    drive.clock.move(drive.clock.now() + timedelta(hours=2, minutes=30))
    await ana.presses("1 hour")
    assert "from 22:00 to 7:00" in ana.sees
    await ana.presses("Another time")
    await ana.says("23:30")
    await drive.sleeps_until("23:31", "Europe/Berlin")
    found = await states(drive, ana)
    assert (found["nudge"], found["snooze"]) == ("sent", "sent")


async def test_off_as_a_time_skips_the_day():
    drive = Drive.fresh()
    ana = await living(drive)
    await drive.sleeps_until("19:01", "Europe/Berlin")
    await ana.presses("Snooze")
    await ana.presses("Another time")
    await ana.says("never")
    assert said("nudge.skipped", ana.sees)


async def test_a_farewell_is_followed_by_silence_until_any_word_even_a_wrong_one():
    drive = Drive.fresh()
    ana = await living(drive)
    await drive.runs_until(MORNING + DAY * 60)
    assert len(ana.nudges) == 8  # one on the day of the start
    assert "I'll leave you in peace" in ana.sees
    assert (await ana.learner()).dormant
    await ana.says("/remind 99")  # refused, so nothing else of it is written
    assert not (await ana.learner()).dormant
    await drive.runs_until(drive.clock.now() + DAY * 3)
    assert len(ana.nudges) == 11


async def test_who_never_answers_gets_ten_messages_at_most_with_everything_that_can_be_asked_for():
    drive = Drive.fresh()
    ana = await living(drive, wishes=("warn", "ease", "compare", "recap"))
    await drive.sleeps_until("19:01", "Europe/Berlin")
    await ana.says("/done")
    began = len(ana.nudges)
    await drive.runs_until(MORNING + DAY * 400)
    assert {row.kind for row in await deliveries(drive, ana) if row.state == "sent"} == {"nudge", "warn", "recap"}
    assert len(ana.nudges) - began <= 10
    assert ana.nudges[-1].at < MORNING + DAY * 60


async def test_who_wants_it_is_called_every_day_answered_or_not():
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.says("/remind")
    assert "I remind you less often" in ana.sees
    await ana.says("/nudges")
    await ana.presses("Keep reminding me every day")
    await ana.says("/remind")
    assert "whether you answer or not" in ana.sees
    await drive.runs_until(MORNING + DAY * 25)
    assert len(ana.nudges) == 25


async def test_blocked_here_the_next_address_is_tried_then_silence_and_a_word_restores():
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.says("/link")
    code = next(line for line in ana.sees.splitlines() if line.startswith("/link"))
    elsewhere = drive.person("ana2", "discord")
    await elsewhere.says(code)
    drive.blocks("discord")
    await drive.sleeps_until("19:01", "Europe/Berlin")
    assert (len(ana.nudges), len(elsewhere.nudges)) == (1, 0)
    drive.blocks("telegram")
    await days_alone(drive, 2)
    assert [row.state for row in await deliveries(drive, ana) if row.kind == "nudge"] == [
        "gone",
        "sent",
    ]  # and no third row
    assert (await ana.learner()).dormant
    drive.unblocks()
    await days_alone(drive, 1)
    assert (len(ana.nudges), len(elsewhere.nudges)) == (1, 0)
    await elsewhere.says("/help")
    await days_alone(drive, 1)
    assert (len(ana.nudges), len(elsewhere.nudges)) == (1, 1)
    assert not (await ana.learner()).dormant


async def days_alone(drive: Drive, count: int) -> None:
    await drive.runs_until(drive.clock.now() + DAY * count)
