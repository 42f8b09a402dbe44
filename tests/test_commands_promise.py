"""A promise for the week: kept in the learner's words, said back on its days, offered anew when it has run out."""

from datetime import UTC, date, datetime, timedelta

import pytest
from drive import Drive, Person
from phrasings import said

from bot.export.parse import from_json
from bot.learning.facts import Fact
from bot.learning.promises import last_promise
from bot.values.message import Reply, show

WORDS = "after dinner, at the kitchen table, Monday to Friday"
FRIDAY = datetime(2026, 5, 8, 6, tzinfo=UTC)


async def promising(words: str, at: datetime = FRIDAY) -> tuple[Drive, Person]:
    """Somebody who is reminded every evening, and promises something on a Friday."""
    drive = Drive.fresh(at=at)
    ana = await drive.person("ana", native_forms=True).starts()
    await ana.says("/remind 19:00 Europe/Berlin")
    await ana.forges("1:nudges_set:ease:no")  # every day, answered or not
    await ana.forges("1:nudges_set:recap:yes")
    await ana.says(f"/promise {words}")
    return drive, ana


def replies(ana: Person) -> list[Reply]:
    return [one.answer.reply for one in ana.messages if isinstance(one.answer.reply, Reply)]


def reminders(ana: Person) -> dict[date, str]:
    """Give what was said in each reminder, by its day."""
    return {one.at.date(): show(one.answer.reply) for one in ana.nudges if isinstance(one.answer.reply, Reply)}


async def test_a_promise_is_said_back_on_the_days_that_it_names():
    drive, ana = await promising(WORDS)
    assert WORDS in ana.sees
    await drive.runs_until(FRIDAY + timedelta(days=7))
    told = {day for day, text in reminders(ana).items() if said("promise.reminder", text, words=WORDS)}
    assert told == {date(2026, 5, day) for day in (8, 11, 12, 13, 14)}
    assert {date(2026, 5, 9), date(2026, 5, 10)} <= reminders(ana).keys()


async def test_a_promise_without_weekdays_is_for_each_day_of_a_week():
    drive, ana = await promising("in the train")
    await drive.runs_until(FRIDAY + timedelta(days=12))
    told = {day for day, text in reminders(ana).items() if said("promise.reminder", text, words="in the train")}
    assert told == {day for day in reminders(ana) if day < date(2026, 5, 15)}


async def test_a_promise_that_ran_out_is_offered_once_and_made_again_by_a_press():
    drive, ana = await promising(WORDS)
    await drive.runs_until(FRIDAY + timedelta(days=7, hours=13))
    day, text = list(reminders(ana).items())[-1]
    assert (day, said("promise.ran_out", text, words=WORDS)) == (date(2026, 5, 15), True)
    again = ana.finds("Same again this week")
    await drive.runs_until(FRIDAY + timedelta(days=8, hours=13))
    assert "kitchen" not in list(reminders(ana).values())[-1]
    await ana.forges(again)
    assert WORDS in ana.sees
    promise = last_promise(await ana.facts())
    assert promise
    assert promise.made_on == date(2026, 5, 16)


async def test_what_was_kept_is_told_without_a_reproach():
    drive, ana = await promising("Monday to Friday in the library")
    await ana.says("/done")
    drive.clock.move(FRIDAY + timedelta(days=1))
    await ana.says("/log 30 reading")  # a Saturday: not promised
    drive.clock.move(FRIDAY + timedelta(days=3))
    await ana.says("/log 30 reading")
    await ana.says("/promise")
    assert "2 of 5 days" in ana.sees
    await drive.runs_until(FRIDAY + timedelta(days=10))
    recaps = [text for text in map(show, replies(ana)) if "Your week" in text]
    assert ["Your promise: " in text for text in recaps] == [True]


async def test_a_promise_is_asked_for_changed_and_let_go():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await ana.says("/promise")
    await ana.presses("Make a promise")
    await ana.fills({"words": "  at\n  lunch "})
    assert "at lunch" in ana.sees
    await ana.presses("Another one")
    await ana.fills({"words": "before breakfast"})
    await ana.says("/promise")
    assert "before breakfast" in ana.sees
    await ana.presses("Let it go")
    await ana.says("/promise")
    assert "breakfast" not in ana.sees
    await ana.says("/promise at lunch")
    await ana.says("/promise off")
    assert last_promise(await ana.facts()) is None


@pytest.mark.parametrize(
    "text", ["I promise to study at lunch on weekdays", "this week I'll study at lunch on weekdays"]
)
async def test_a_promise_can_be_said_in_an_ordinary_sentence(text: str):
    ana = await Drive.fresh().person("ana").starts()
    await ana.says(text)
    promise = last_promise(await ana.facts())
    assert promise
    assert promise.words.endswith("at lunch on weekdays")
    assert promise.weekdays == frozenset(range(5))


async def test_one_that_is_too_long_is_refused_and_the_old_one_stays():
    _, ana = await promising(WORDS)
    await ana.says("/promise " + "x" * 201)
    assert "200 characters" in ana.sees
    await ana.says("/promise")
    assert WORDS in ana.sees


async def test_marks_in_a_promise_are_shown_as_they_were_typed():
    drive, ana = await promising("*after* _dinner_ {words} `x`")
    await drive.runs_until(FRIDAY + timedelta(hours=13))
    assert "*after* _dinner_ {words} `x`" in list(reminders(ana).values())[-1]


async def test_who_is_not_reminded_is_told_so():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/remind off")
    await ana.says("/promise at lunch")
    assert "you have none yet" in ana.sees
    assert ana.finds("Choose a time")


async def test_a_promise_is_private_exported_and_forgotten():
    _, ana = await promising(WORDS)
    server = ana.in_place("server-1")
    assert (await server.says("/promise")).private
    await ana.says("/export")
    assert ana.reply.file
    assert [fact.note for fact in from_json(ana.reply.file.data).facts if fact.kind == "promise"] == [WORDS]
    await ana.forges("1:forget_now")
    assert [fact for fact in await ana.facts() if fact.kind == "promise"] == []


def test_weekdays_that_somebody_made_up_are_left_out():
    at = datetime(2026, 5, 8, tzinfo=UTC)
    promise = last_promise([Fact(at, at.date(), "promise", "4,9,x,", note="at lunch")])
    assert promise
    assert promise.days == {date(2026, 5, 8)}
