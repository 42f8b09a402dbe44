from datetime import timedelta

import pytest
from drive import Drive
from phrasings import said

from bot.learning.facts import effective

NO_MINUTES = {
    "0": "", "601": "", "-5": "-5", "many": "many", "🦄": "🦄", "40x pandas": "40x pandas", "700 pandas": "pandas",
    "11 hours of sql": "sql", "40 pages of SICP": "40 pages of SICP", "2 days": "2 days", "chapter 12": "chapter 12",
    "python 3": "python 3", "40 60": "40 60", "hour pandas": "hour pandas", "1.5": "1.5",
    "a long talk about " + "x" * 180: "a long talk about " + "x" * 180,
}  # fmt: skip
AMOUNTS = {
    "1 hour pandas": (60, "pandas"), "2 hours": (120, ""), "1,5 h": (90, ""), "half an hour of sql": (30, "sql"),
    "pandas 40": (40, "pandas"), "2h30": (150, ""), "90 min": (90, ""), "an hour and a half": (90, ""), "40": (40, ""),
    "1:30": (90, ""), "1.5 hours flask": (90, "flask"), "one and a half hours": (90, ""),
    "2 and a half hours": (150, ""),
    "1½ h": (90, ""), "half hour": (30, ""), "quarter of an hour": (15, ""), "three quarters of an hour": (45, ""),
    "1h 20m sql": (80, "sql"), "1 hour and 20 minutes": (80, ""), "an hour": (60, ""), "a couple of hours": (120, ""),
    "two hours of numpy": (120, "numpy"), "90m": (90, ""), "45'": (45, ""), "1hr": (60, ""), "40minutes": (40, ""),
    "20 c": (20, "c"), "40 for loops": (40, "for loops"), "sql for 2 hours": (120, "sql"), "numpy: 1h": (60, "numpy"),
    "flask - 45 min": (45, "flask"), "spent 2 hours on flask": (120, "flask"), "about an hour of sql": (60, "sql"),
    "1 hour, 15 min django": (75, "django"), "2 hours 3 chapters": (120, "3 chapters"), "４０ pandas": (40, "pandas"),
    "30 mins reading": (30, "reading"), "10 hours": (600, ""), "cs 50": (50, "cs"), "٤٠": (40, ""),
}  # fmt: skip


async def test_other_study_makes_a_day_count():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 40 pandas")
    assert said("log.kept_subject", ana.sees, n=40, subject="pandas")
    assert "1 day in a row" in ana.sees
    fact = (await ana.facts())[-1]
    assert (fact.kind, fact.minutes, fact.ref) == ("log", 40, "pandas")


async def test_less_than_ten_minutes_say_what_is_missing():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 4")
    assert said("log.short", ana.sees, n=6)
    await ana.says("/log 5 min a talk")
    assert said("log.short", ana.sees, n=1)
    await ana.says("/log 1")
    assert "1 day in a row" in ana.sees


async def test_a_day_that_counts_is_not_called():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/log 10")
    await drive.sleeps_until("23:00", "Europe/Berlin")
    assert ana.nudges == []
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert len(ana.nudges) == 1


@pytest.mark.parametrize(("typed", "subject"), NO_MINUTES.items())
async def test_an_amount_that_is_not_understood_is_asked_for_and_nothing_is_lost(typed, subject):
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    await ana.says(f"/log {typed}")
    assert "from 1 to 600" in ana.sees
    assert await ana.facts() == before
    await ana.presses("30 minutes")
    fact = (await ana.facts())[-1]
    assert (fact.kind, fact.minutes, fact.ref) == ("log", 30, subject)


@pytest.mark.parametrize(("typed", "meant"), AMOUNTS.items())
async def test_amounts_as_people_write_them(typed, meant):
    ana = await Drive.fresh().person("ana").starts()
    await ana.says(f"/log {typed}")
    fact = (await ana.facts())[-1]
    assert (fact.minutes, fact.ref) == meant


@pytest.mark.parametrize(("typed", "meant"), list(AMOUNTS.items())[:8])
async def test_amounts_in_an_option_and_in_a_form(typed, meant):
    drive = Drive.fresh()
    ana = drive.person("ana", native_forms=True)
    await ana.calls("log", minutes=typed)
    assert ((await ana.facts())[-1].minutes, (await ana.facts())[-1].ref) == meant
    await ana.calls("log", subject="a book")
    assert [field.value for field in ana.form.fields] == ["", "a book"]
    await ana.fills({"minutes": typed, "subject": ""})
    assert ((await ana.facts())[-1].minutes, (await ana.facts())[-1].ref) == meant


async def test_a_wrong_answer_to_how_long_keeps_what_it_was_about():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log pandas")
    await ana.says("very long")
    assert "from 1 to 600" in ana.sees
    await ana.says("1,5 h")
    assert "90 minutes of pandas" in ana.sees


async def test_a_native_form_that_is_refused_keeps_what_it_was_about():
    ana = Drive.fresh().person("ana", native_forms=True)
    await ana.calls("log", subject="pandas")
    await ana.fills({"minutes": "very long", "subject": "pandas"})
    assert "very long" in ana.sees
    await ana.presses("45 minutes")
    assert ((await ana.facts())[-1].minutes, (await ana.facts())[-1].ref) == (45, "pandas")


async def test_no_minutes_at_all_are_asked_for():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log")
    assert "How long was it?" in ana.sees
    await ana.presses("45 minutes")
    assert (await ana.facts())[-1].minutes == 45


@pytest.mark.parametrize(("typed", "minutes"), [("half an hour", 30), ("1 h", 60), ("1,5 h", 90), ("50", 50)])
async def test_the_timer_understands_lengths_too(typed, minutes):
    ana = await Drive.fresh().person("ana").starts()
    await ana.says(f"/focus {typed}")
    assert f"{minutes} minutes" in ana.sees


async def test_a_subject_has_an_end():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 20 " + "x" * 200)
    assert len((await ana.facts())[-1].ref) == 200
    await ana.says("/log 20 " + "x" * 201)
    assert "201 characters, and I can keep 200 at most" in ana.sees
    await ana.says("/log 20 <b>*x*</b> {n}")
    assert "<b>*x*</b> {n}" in ana.sees


async def test_a_log_is_undone_once():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/log 40 pandas")
    undo = ana.finds("Undo")
    await ana.forges(undo)
    assert "I've taken back the 40 minutes of pandas" in ana.sees
    await ana.forges(undo)
    kinds = [fact.kind for fact in await ana.facts()]
    assert kinds.count("undo") == 1
    assert "log" not in {fact.kind for fact in effective(await ana.facts())}


@pytest.mark.parametrize("action", ["log_undo:99", "log_undo:x", "log_undo", "log:x", "log:40:a:b"])
async def test_forged_logs_change_nothing(action):
    ana = await Drive.fresh().person("ana").starts()
    before = await ana.facts()
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await ana.facts() == before


async def test_undo_takes_back_the_latest_study_of_today():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/done")
    await ana.says("/log 15")
    await ana.says("/undo")
    assert "I've taken back the 15 minutes" in ana.sees
    await ana.says("/undo")
    assert "is open again" in ana.sees
    await ana.says("/streak")
    assert ana.sees.startswith("🔥 1 day")
    await ana.says("/undo")
    assert "nothing from today" in ana.sees
    assert len([fact for fact in effective(await ana.facts()) if fact.kind == "session"]) == 1


async def test_an_hour_taken_back_can_be_finished_again():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/done")
    await ana.says("/undo")
    await ana.presses("Done")
    assert "1 day in a row" in ana.sees


async def test_nothing_to_undo():
    ana = Drive.fresh().person("ana")
    await ana.says("/undo")
    assert "There's nothing from today to take back" in ana.sees
    assert await ana.facts() == []


async def test_what_no_button_can_remember_is_given_back():
    ana = Drive.fresh().person("ana", native_forms=True)
    subject = "a long book about the history of programming languages"
    await ana.calls("log", minutes="40 pages", subject=subject)
    assert f"40 pages · {subject}" in ana.sees
    await ana.calls("log", minutes="40 pages", subject="a book")
    assert "you typed" not in ana.sees
