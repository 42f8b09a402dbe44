from datetime import timedelta

import pytest
from drive import Drive, Person
from simulate_house import acts, play

from bot.commands import link
from bot.learning.facts import once, study
from bot.values.message import Code
from bot.views.streak_blocks import fold_streak

WRONG = "I don't know this code"


async def code_of(person: Person) -> str:
    """Ask for a code and give the line to type elsewhere."""
    await person.says("/link")
    (code,) = [block.text for block in person.reply.blocks if isinstance(block, Code)]
    return code


async def streak_of(person: Person, drive: Drive) -> int:
    learner = await person.learner()
    today = drive.clock.now().date()
    return fold_streak(await person.facts(), today, learner.zone, learner.day_start).current


@pytest.fixture(params=["memory", "sqlite"])
def store_url(request):
    return None if request.param == "memory" else request.getfixturevalue("sqlite_url")


@pytest.fixture
def drive(store):
    return Drive.fresh(store=store)


async def test_a_linked_pair_is_one_learner(drive):
    phone = await drive.person("ana").starts()
    await phone.says("/done")
    await drive.runs_until(drive.clock.now() + timedelta(days=1))
    desk = drive.person("ana#1", "discord", native_forms=True)
    await desk.says("/start")
    await desk.presses("Complete beginner")
    await desk.presses("Web Backend Path")
    await desk.says("/done")  # the same first hour
    await drive.runs_until(drive.clock.now() + timedelta(hours=2))
    await desk.says(await code_of(phone))
    assert "one learner" in desk.sees
    assert "Discord, Telegram" in desk.sees
    assert await phone.learner() == await desk.learner()
    facts = await phone.facts()
    assert facts == await desk.facts()
    assert (len(study(facts)), len(once(facts)), sum(fact.minutes for fact in once(facts))) == (2, 1, 60)
    assert await streak_of(desk, drive) == 2
    await phone.says("/done")
    await phone.presses("Yes, that one too")
    assert len(once(await desk.facts())) == 2


async def test_nudges_go_once_to_the_platform_used_last(drive):
    phone = await drive.person("ana").starts()
    desk = await drive.person("ana#1", "discord").starts()
    await desk.says(await code_of(phone))
    assert len(phone.nudges) == len(desk.nudges) == 0
    await drive.runs_until(drive.clock.now() + timedelta(days=1))
    assert (len(phone.nudges), len(desk.nudges)) == (0, 1)
    await phone.says("/tip")
    await drive.runs_until(drive.clock.now() + timedelta(days=1))
    assert (len(phone.nudges), len(desk.nudges)) == (1, 1)


async def test_who_studied_on_one_side_today_is_not_called_on_the_other(drive):
    phone = await drive.person("ana").starts()
    desk = drive.person("ana#1", "discord")
    await desk.says("/done")
    await desk.says(await code_of(phone))
    await drive.sleeps_until("23:00")
    assert phone.nudges == desk.nudges == []


async def test_it_does_not_matter_who_types_the_code(drive):
    phone = await drive.person("ana").starts()
    await drive.runs_until(drive.clock.now() + timedelta(hours=1))
    desk = drive.person("ana#1", "discord")
    await desk.says("/done")
    await phone.says(await code_of(desk))
    learner = await desk.learner()
    assert (learner.roadmap, learner.name, learner.zone) == ("web", "ana", "Europe/Berlin")
    assert len(once(await phone.facts())) == 1


async def test_what_was_undone_stays_undone_and_can_still_be_undone(drive):
    phone, desk = drive.person("ana"), drive.person("ana#1", "discord")
    for person in (phone, desk):
        await person.says("/done")
        await drive.runs_until(drive.clock.now() + timedelta(seconds=5))
    undo = desk.finds("Undo")
    await phone.presses("Undo")
    await desk.says(await code_of(phone))
    assert len(once(await phone.facts())) == 1
    await desk.forges(undo)
    assert once(await phone.facts()) == []


async def test_a_code_may_be_typed_as_people_type(drive):
    phone, desk = drive.person("ana"), drive.person("ana#1", "discord")
    code = (await code_of(phone)).removeprefix("/link ")
    await desk.says(f"/link  {code.lower().replace('-', ' ')} ")
    assert "one learner" in desk.sees


async def test_a_used_code_is_over(drive):
    phone, desk, other = drive.person("ana"), drive.person("ana#1", "discord"), drive.person("eve", "web")
    line = await code_of(phone)
    await desk.says(line)
    await other.says(line)
    assert WRONG in other.sees
    await desk.says(line)
    assert WRONG in desk.sees
    assert await other.learner() != await phone.learner()


async def test_an_expired_code_is_over(drive):
    phone, desk = drive.person("ana"), drive.person("ana#1", "discord")
    line = await code_of(phone)
    await drive.runs_until(drive.clock.now() + link.CODE_LIFE)
    await desk.says(line)
    assert WRONG in desk.sees
    await phone.says("/link")
    assert await desk.learner() != await phone.learner()


async def test_a_code_is_still_good_just_before_its_end(drive):
    phone, desk = drive.person("ana"), drive.person("ana#1", "discord")
    line = await code_of(phone)
    await drive.runs_until(drive.clock.now() + link.CODE_LIFE - timedelta(seconds=1))
    await desk.says(line)
    assert await desk.learner() == await phone.learner()


async def test_ones_own_code_is_refused_and_still_works_elsewhere(drive):
    phone, desk = drive.person("ana"), drive.person("ana#1", "discord")
    line = await code_of(phone)
    await phone.says(line)
    assert "was made here" in phone.sees
    await desk.says(line)
    assert await desk.learner() == await phone.learner()


async def test_guessing_ends_after_five_tries(drive):
    phone, guesser = drive.person("ana"), drive.person("eve", "discord")
    line = await code_of(phone)
    for _ in range(link.CODE_TRIES):
        await guesser.says("/link AAAA-AAAA")
        assert WRONG in guesser.sees
    await guesser.says(line)
    assert "a lot of codes" in guesser.sees
    assert await guesser.learner() != await phone.learner()
    await drive.runs_until(drive.clock.now() + link.CODE_LIFE)
    await guesser.says(await code_of(phone))
    assert await guesser.learner() == await phone.learner()


async def test_codes_are_random_and_nothing_looks_alike(drive):
    phone = drive.person("ana")
    codes = [await code_of(phone) for _ in range(5)]
    assert len(set(codes)) == 5
    for code in codes:
        letters = code.removeprefix("/link ").replace("-", "")
        assert len(letters) == link.CODE_LENGTH
        assert not set(letters) - set(link.LETTERS)
    assert not set(link.LETTERS) & set("01OIL")


@pytest.mark.parametrize("typed", ["/link x", "/link " + "A" * 5_000, "/link 🐍", "/link '; DROP TABLE learners; --"])
async def test_any_other_text_is_a_wrong_code(drive, typed):
    ana = drive.person("ana")
    await ana.says(typed)
    assert WRONG in ana.sees


async def test_a_linked_pair_in_a_simulation(monkeypatch):
    monkeypatch.setattr(link.secrets, "choice", lambda letters: letters[0])
    desk = {"who": "ana#1", "platform": "discord"}
    printed = await play(
        acts("12:00", say="/remind 21:00 Europe/Berlin"),
        acts("12:01", say="/done"),
        {"at": "2026-05-05T10:00:00Z", **desk, "say": "/done"},
        acts("12:00", say="/link") | {"at": "2026-05-05T10:01:00Z"},
        {"at": "2026-05-05T10:02:00Z", **desk, "say": "/link 2222-2222"},
        {"until": "2026-05-06T22:00:00Z"},
    )
    assert [(line["platform"], line["at"]) for line in printed if line.get("kind") == "nudge"] == [
        ("discord", "2026-05-06T19:00:00Z")
    ]
    keys = ("streak", "sessions_done", "minutes", "zone")
    assert [tuple(line[key] for key in keys) for line in printed[-2:]] == [(2, 1, 60, "Europe/Berlin")] * 2
