from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from drive import MORNING, Drive, Person

from bot.values.message import Form


async def test_the_hour_and_the_zone_in_one_line():
    ana = Drive.fresh().person("ana")
    await ana.says("/remind 21:30 Europe/Berlin")
    assert "every day at 21:30 (Europe/Berlin)" in ana.sees
    assert "The next one: Monday, 4 May, 21:30." in ana.sees
    assert [fact.ref for fact in await ana.facts()] == ["Europe/Berlin@03:00"]
    assert [fact.note for fact in await ana.facts()] == ["UTC@03:00"]


@pytest.mark.parametrize(
    ("typed", "hour", "zone"),
    [
        ("9pm", time(21), "UTC"),
        ("7 in Tokyo", time(7), "Asia/Tokyo"),
        ("21h30 berlin", time(21, 30), "Europe/Berlin"),
        ("half past nine Sao Paulo", time(9, 30), "America/Sao_Paulo"),
        ("at noon in new york", time(12), "America/New_York"),
        ("6:15 am UTC+2", time(6, 15), "UTC+2"),
        ("off", None, "UTC"),
        ("never", None, "UTC"),
        ("OFF Europe/Lisbon", None, "Europe/Lisbon"),
    ],
)
async def test_times_and_zones_as_people_write_them(typed, hour, zone):
    ana = Drive.fresh().person("ana")
    await ana.says(f"/remind {typed}")
    learner = await ana.learner()
    assert (learner.remind_at, learner.zone) == (hour, zone)


async def test_named_options():
    ana = Drive.fresh().person("ana", platform="discord")
    await ana.calls("remind", zone="Tokyo")
    assert "Your reminder is off at the moment" in ana.sees
    await ana.calls("remind", time="9pm")
    learner = await ana.learner()
    assert (learner.remind_at, learner.zone) == (time(21), "Asia/Tokyo")
    await ana.calls("remind")
    assert "I remind you every day at 21:00 (Asia/Tokyo)" in ana.sees


@pytest.mark.parametrize("typed", ["25:99", "24:00", "13pm", "soon", "🦄", "<b>9pm</b>", "99", "9:5", "x" * 5_000])
async def test_a_time_that_is_none_is_refused_with_times_that_work(typed):
    ana = Drive.fresh().person("ana")
    await ana.says(f"/remind {typed}")
    assert "I can't read" in ana.sees
    assert typed[:60] in ana.sees
    assert ana.answer.private
    assert await ana.known() is None  # nothing was written
    await ana.presses("12:30")
    assert (await ana.learner()).remind_at == time(12, 30)


@pytest.mark.parametrize(("typed", "label"), [("Berln", "Berlin"), ("Tokoy", "Tokyo"), ("New Yrok", "New York")])
async def test_a_wrong_zone_offers_the_nearest_and_keeps_the_hour(typed, label):
    ana = Drive.fresh().person("ana")
    await ana.says(f"/remind 9pm {typed}")
    assert typed in ana.sees
    button = next(found for found in ana.labels if found.startswith(label))
    await ana.presses(button)
    learner = await ana.learner()
    assert (learner.remind_at, learner.zone != "UTC") == (time(21), True)


async def test_a_wrong_zone_alone_offers_the_nearest_too():
    ana = Drive.fresh().person("ana", platform="discord")
    await ana.calls("remind", zone="Berln")
    await ana.presses(next(found for found in ana.labels if found.startswith("Berlin")))
    assert (await ana.learner()).zone == "Europe/Berlin"


async def test_a_zone_that_is_near_nothing():
    ana = Drive.fresh().person("ana")
    await ana.says("/remind 9pm qqqqqqqqqqqqqq")
    assert "I don't know a place or time zone" in ana.sees


async def test_too_many_words_are_named():
    ana = Drive.fresh().person("ana")
    await ana.calls("remind", time="9pm tomorrow")
    assert "tomorrow" in ana.sees


async def test_off_stops_the_nudges_and_nothing_else():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/remind")
    await ana.presses("Off")
    assert "No more reminders" in ana.sees
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.nudges == []


async def test_a_new_hour_is_the_hour_of_the_next_nudge():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/remind 8:30")
    await drive.sleeps_until("08:29", "Europe/Berlin")
    assert ana.nudges == []
    await drive.sleeps_until("08:30", "Europe/Berlin")
    assert len(ana.nudges) == 1


async def test_the_next_nudge_is_never_promised_for_a_day_without_one():
    drive = Drive.fresh()  # a Monday morning
    ana = await drive.person("ana").starts()
    await ana.says("/remind")
    assert "Monday, 4 May" in ana.sees
    await ana.says("/log 60")
    await ana.says("/remind")
    assert "Tuesday, 5 May" in ana.sees  # today counts already
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        await tx.people.save(replace(learner, rest_days=(1, 2)), drive.clock.now())
    await ana.says("/remind")
    assert "Thursday, 7 May" in ana.sees
    async with drive.app.store.begin() as tx:
        pause = replace(learner, rest_days=(1, 2), paused_until=date(2026, 5, 11))
        await tx.people.save(pause, drive.clock.now())
    await ana.says("/remind")
    assert "Thursday, 14 May" in ana.sees


async def test_the_native_form():
    ana = await Drive.fresh().person("ana", platform="discord", native_forms=True).starts()
    await ana.says("/remind")
    await ana.presses("Another time")
    assert isinstance(ana.answer.reply, Form)
    assert [field.value for field in ana.form.fields] == ["19:00", ""]
    assert "leave it empty to keep Europe/Berlin" in ana.form.fields[1].hint
    await ana.fills({"time": "half past nine", "zone": ""})
    assert "09:30 (Europe/Berlin)" in ana.sees
    await ana.says("/remind")
    await ana.presses("Another time")
    await ana.fills({"time": "10", "zone": "Pariss"})
    await ana.presses(next(found for found in ana.labels if found.startswith("Paris")))
    learner = await ana.learner()
    assert (learner.remind_at, learner.zone) == (time(10), "Europe/Paris")


async def asked() -> Person:
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/remind")
    await ana.presses("Another time")
    return ana


async def test_one_question_at_a_time():
    ana = await asked()
    assert "At what time?" in ana.sees
    assert ana.labels == ["07:00", "12:30", "19:00", "21:00", "off", "Cancel"]
    await ana.says("9pm")
    assert "In which city or time zone?" in ana.sees
    await ana.says("Tokyo")
    assert "21:00 (Asia/Tokyo)" in ana.sees


async def test_what_is_not_required_can_be_skipped():
    ana = await asked()
    await ana.forges("1:form_skip")
    assert "isn't open any more" in ana.sees  # the time is required; the press left the form
    ana = await asked()
    await ana.says("9pm")
    await ana.presses("Skip")
    assert "21:00 (Europe/Berlin)" in ana.sees
    ana._drive.clock.move(MORNING + timedelta(minutes=1))
    await ana.forges("1:form_skip")
    assert "isn't open any more" in ana.sees


async def test_a_form_can_be_cancelled():
    ana = await asked()
    await ana.says("9pm")
    await ana.presses("Cancel")
    assert "Nothing was changed" in ana.sees
    await ana.says("Tokyo")
    learner = await ana.learner()
    assert (learner.remind_at, learner.zone) == (time(19), "Europe/Berlin")


@pytest.mark.parametrize("wrong", ["25:99", "🦄", "x" * 5_000, "", "   "])
async def test_a_wrong_answer_keeps_the_question_open(wrong):
    ana = await asked()
    await ana.says(wrong)
    assert "21:00" not in ana.sees
    await ana.says("9pm")
    assert "In which city or time zone?" in ana.sees


async def test_a_wrong_zone_in_a_form_offers_answers():
    ana = await asked()
    await ana.says("9pm")
    await ana.says("Berln")
    await ana.presses(next(found for found in ana.labels if found.startswith("Berlin")))
    assert "21:00 (Europe/Berlin)" in ana.sees
    ana._drive.clock.move(MORNING + timedelta(minutes=1))
    await ana.forges("1:form_answer:Europe/Berlin")
    assert "isn't open any more" in ana.sees


@pytest.mark.parametrize("other", ["/tip", "/nonsense"])
async def test_another_command_leaves_the_form(other):
    ana = await asked()
    await ana.says(other)
    await ana.says("Tokyo")
    assert (await ana.learner()).zone == "Europe/Berlin"


async def test_another_button_leaves_the_form():
    ana = await asked()
    await ana.forges("1:today")
    await ana.says("9pm")
    assert (await ana.learner()).remind_at == time(19)


async def test_a_form_is_open_in_one_place_only():
    ana = await asked()
    there = ana.in_place("server-1")
    await there.says("/tip")
    await ana.says("9pm")
    assert "In which city or time zone?" in ana.sees
