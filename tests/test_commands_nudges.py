"""What can be seen of nudges, asked for and declined: /nudges, the streak warning and the weekly recap."""

from datetime import UTC, datetime, time, timedelta

import pytest
from drive import MORNING, Drive, Person
from phrasings import said

from bot.learning.course import way
from bot.learning.facts import Fact
from bot.learning.learner import REMINDER_WISHES, Learner
from bot.ports.outbox import Delivery
from bot.values.markup import plain
from bot.values.message import Facts, Reply, show
from bot.values.operator import Operator
from bot.views.reminder_history_blocks import REMINDERS_SHOWN

DAY = timedelta(days=1)


async def living(drive: Drive, hour: str = "19:00") -> Person:
    person = await drive.person("ana").starts()
    await person.says(f"/remind {hour} Europe/Berlin")
    return person


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+02:00").astimezone(UTC)


def recaps(person: Person) -> list[str]:
    return [show(shown.answer.reply) for shown in person.nudges if "Your week" in show(shown.answer.reply)]


def warnings(person: Person) -> list[tuple[datetime, str]]:
    shown = [(shown.at, show(shown.answer.reply)) for shown in person.nudges]
    return [(when, text) for when, text in shown if "Your streak ends" in text]


async def history(person: Person) -> list[str]:
    await person.says("/nudges")
    found = [block for block in person.reply.blocks if isinstance(block, Facts)]
    return [f"{pair.label}: {plain(pair.value)}" for block in found for pair in block.pairs]


async def test_the_history_tells_what_came_of_each():
    drive = Drive.fresh()
    ana = await living(drive)
    assert await history(ana) == []
    await drive.runs_until(at("2026-05-04T19:30"))
    await ana.says("/done")
    await drive.runs_until(at("2026-05-05T19:01"))
    await ana.presses("Snooze")
    await ana.presses("15 minutes")
    await drive.runs_until(at("2026-05-06T20:00"))
    await ana.presses("Skip today")
    assert await history(ana) == [
        "6 May, 19:00: sent 19:00, Telegram",
        "5 May, 19:16 (snooze): sent 19:16, Telegram; no study within 2 hours",
        "5 May, 19:00: sent 19:00, Telegram; snoozed",
        "4 May, 19:00: sent 19:00, Telegram; studied within 2 hours",
    ]
    await drive.runs_until(at("2026-05-06T21:01"))
    assert (await history(ana))[0] == "6 May, 19:00: sent 19:00, Telegram; no study within 2 hours"
    await ana.says("/done")
    assert (await history(ana))[0] == "6 May, 19:00: sent 19:00, Telegram; studied later that day"


async def test_a_recap_asks_for_no_study_and_is_not_judged_by_it():
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.says("/done")
    await drive.runs_until(at("2026-05-11T12:00"))
    (line,) = [line for line in await history(ana) if "(recap)" in line]
    assert line == "10 May, 18:00 (recap): sent 18:00, Telegram"


async def test_who_has_finished_their_way_is_reminded_all_the_same():
    drive = Drive.fresh()
    ana = await living(drive)
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        for number, hour in enumerate(way(drive.app.catalogs["en"], learner.background, learner.roadmap)):
            then = MORNING - (number + 4) * timedelta(hours=8)
            await tx.ledger.record(learner.key, Fact(then, then.date(), "session", hour.id, 60))
    await drive.runs_until(at("2026-05-05T20:00"))
    assert [line.partition("; ")[2] for line in await history(ana)] == ["", "no study within 2 hours"]


@pytest.mark.parametrize(
    ("state", "arm", "error", "words"),
    [
        ("skipped", "control? hour,question", "", "left out on purpose"),
        ("skipped", "idle", "", "nothing was studied"),
        ("skipped", "", "", "you skipped or cancelled it"),
        ("missed", "", "", "I was offline"),
        ("missed", "", "away: not connected", "you weren't there"),
        ("gone", "", "no open address", "none of your accounts"),
        ("failed", "", "unsendable: x", "couldn't be delivered"),
        ("claimed", "", "", "on its way"),
    ],
)
async def test_what_was_not_sent_has_its_reason(monkeypatch, state, arm, error, words):
    drive = Drive.fresh()
    ana = await living(drive)
    row = Delivery(1, 1, "nudge", MORNING.date(), MORNING, state, error=error, arm=arm)

    async def deliveries(*_: object) -> list[Delivery]:
        return [row]

    monkeypatch.setattr("bot.store.memory.outbox.MemoryOutbox.of", deliveries)
    (line,) = await history(ana)
    assert words in line


async def test_thirty_of_the_longest_lines_fit_into_a_message(monkeypatch):
    drive = Drive.fresh(at=datetime(2026, 9, 30, 6, tzinfo=UTC))
    ana = await living(drive)
    row = Delivery(1, 1, "recap", MORNING.date(), MORNING.replace(month=9, day=29), "skipped", arm="control")

    async def deliveries(*_: object) -> list[Delivery]:
        return [row] * 60

    monkeypatch.setattr("bot.store.memory.outbox.MemoryOutbox.of", deliveries)
    assert len(await history(ana)) == REMINDERS_SHOWN
    assert isinstance(ana.reply, Reply)


async def test_the_switches_are_kept():
    drive = Drive.fresh()
    drive.app.operator = Operator(compares=True)
    ana = await living(drive)
    await ana.says("/nudges")
    assert [(await ana.learner()).wants(wish) for wish in REMINDER_WISHES] == [False, True, False, True]
    for label in ("Warn me", "Keep reminding me every day", "Yes, leave some out", "No recap"):
        await ana.presses(label)
    assert (await ana.learner()).wishes == ("warn", "no-ease", "compare", "no-recap")
    for label in ("No warnings", "Fewer reminders", "No comparing", "Weekly recap"):
        await ana.presses(label)
    assert (await ana.learner()).wishes == ("no-warn", "ease", "no-compare", "recap")


@pytest.mark.parametrize(
    ("wishes", "wanted"),
    [
        ((), {"ease", "recap"}),
        (
            ("warn", "ease", "compare", "recap"),
            {"warn", "ease", "compare", "recap"},
        ),  # all that could be asked for once
        (("no-ease", "recap"), {"recap"}),
    ],
)
def test_what_is_usual_holds_until_it_is_declined(wishes, wanted):
    ana = Learner(1, MORNING, wishes=wishes)
    assert {wish for wish in REMINDER_WISHES if ana.wants(wish)} == wanted


async def warned(day_start: time = time(3)) -> tuple[Drive, Person]:
    """Somebody who studied on Monday and wants to be warned."""
    drive = Drive.fresh()
    ana = await living(drive, "12:00")
    await ana.forges("1:nudges_set:warn:yes")
    await ana.forges(f"1:set_day_start:{day_start:%H:%M}")
    await ana.says("/done")
    return drive, ana


async def test_a_warning_comes_once_and_says_the_truth():
    drive, ana = await warned()
    await drive.runs_until(at("2026-05-08T12:30"))
    ((when, text),) = warnings(ana)
    assert when == at("2026-05-05T21:30")
    assert "ends in 6 hours" in text  # at three in the night
    assert said("nudge.warn", text, n=1, time="03:00")


async def test_no_warning_after_study_or_without_the_wish():
    drive, ana = await warned()
    await drive.runs_until(at("2026-05-05T13:00"))
    await ana.says("/done")
    await ana.forges("1:nudges_set:warn:no")
    await drive.runs_until(at("2026-05-07T12:30"))
    assert warnings(ana) == []


async def test_a_warning_that_is_no_longer_wanted_is_not_sent():
    drive, ana = await warned()
    await drive.runs_until(at("2026-05-05T13:00"))
    await ana.says("/nudges")
    await ana.presses("No warnings")
    await drive.runs_until(at("2026-05-05T23:00"))
    assert warnings(ana) == []


async def test_why_a_warning_came():
    drive, ana = await warned()
    await drive.runs_until(at("2026-05-05T21:31"))
    await ana.presses("Why this?")
    assert "asked me to tell you when your streak is about to end" in ana.sees


async def test_the_recap_sums_up_the_week():
    drive = Drive.fresh()
    ana = await living(drive)
    for n in range(3):
        await drive.runs_until(MORNING + DAY * n + timedelta(hours=2))
        await ana.says("/done")
    await drive.runs_until(at("2026-05-10T17:59"))
    assert recaps(ana) == []
    await drive.runs_until(at("2026-05-10T18:00"))
    (text,) = recaps(ana)
    assert "Hours: 3" in text
    assert "Days that count: 3" in text
    assert "Topics: Variables" in text
    assert said("recap.next", text, n=7)
    await ana.presses("Why this?")
    assert "You studied in the last seven days" in ana.sees


async def test_a_recap_can_be_declined_where_it_is_read():
    drive = Drive.fresh()
    ana = await living(drive)
    await ana.says("/done")  # on the first day, and nothing after it
    await drive.runs_until(at("2026-05-10T18:01"))
    assert len(recaps(ana)) == 1
    await ana.presses("No recap")
    assert "Weekly recap: off" in ana.sees
    for n in range(7, 14):
        await drive.runs_until(MORNING + DAY * n + timedelta(hours=2))
        await ana.says("/done")
    await drive.runs_until(at("2026-05-18T10:00"))
    assert recaps(ana) == []  # the one that was there became the page of switches


async def test_no_recap_for_who_declined_stopped_or_paused():
    for press in ("1:nudges_set:recap:no", "1:remind:off", "1:pause:2026-05-20"):
        drive = Drive.fresh()
        ana = await living(drive)
        await ana.says("/done")
        await drive.runs_until(MORNING + DAY)
        await ana.forges(press)
        await drive.runs_until(MORNING + DAY * 20)
        assert recaps(ana) == []


async def test_a_week_without_study_has_no_recap():
    drive = Drive.fresh()
    ana = await living(drive)
    for _ in range(9):
        await drive.runs_until(drive.clock.now() + DAY)
        await ana.says("/help")
    assert recaps(ana) == []
    assert ana.nudges


async def test_an_hour_on_sunday_does_not_call_the_recap_off():
    drive = Drive.fresh()
    ana = await living(drive)
    await drive.runs_until(at("2026-05-10T10:00"))
    await ana.says("/done")
    await drive.runs_until(at("2026-05-10T18:01"))
    assert len(recaps(ana)) == 1


async def test_a_community_is_spoken_of_when_at_least_five_learned():
    drive = Drive.fresh()
    ana = await living(drive)
    for n in range(5):
        other = drive.person(f"other{n}")
        await other.says("/help")
        who = await other.learner()
        async with drive.app.store.begin() as tx:
            await tx.ledger.record(who.key, Fact(drive.clock.now(), MORNING.date(), "session", "h", 60))
    await drive.runs_until(at("2026-05-05T19:01"))
    async with drive.app.store.begin() as tx:
        assert await tx.notes.get("learned 0") == "2026-05-04 5"
        assert await tx.notes.get("learned 6") == "2026-05-03 0"
    assert ana.nudges
