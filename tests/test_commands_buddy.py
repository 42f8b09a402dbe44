from datetime import timedelta

import pytest
from drive import MORNING, Drive, Person
from phrasings import said

from bot.store.sql.store import SqlStore

DAY = timedelta(days=1)


async def someone(drive: Drive, name: str, *, path: str = "Web Backend Path", hour: str = "19:00") -> Person:
    person = drive.person(name, "discord", zone="Europe/Berlin")
    await person.says("/start")
    await person.presses("Complete beginner")
    await person.presses(path)
    await person.forges("1:start_zone:Europe/Berlin")
    await person.says(f"/remind {hour}")
    return person


async def looks(person: Person) -> str:
    await person.says("/buddy")
    await person.presses("Find me a group")
    return person.sees


async def lives(drive: Drive, days: int, *people: Person) -> None:
    """Let days pass on which these people study."""
    for _ in range(days):
        for person in people:
            await person.says("/log 60")
        await drive.runs_until(drive.clock.now() + DAY)


@pytest.mark.parametrize("on_disk", [False, True])
async def test_two_who_fit_meet_at_once_and_see_days_only(on_disk, tmp_path):
    store = None
    if on_disk:
        store = SqlStore(f"sqlite:///{tmp_path}/mentor.db")
        await store.open()
    drive = Drive.fresh(store=store)
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    assert "on the list" in await looks(ana)
    assert "ana: 0 days this week" in await looks(ben)
    await lives(drive, 1, ben)
    (told,) = [message for message in ana.nudges if "You have a study group!" in str(message.line()["text"])]
    assert "ben: 1 day this week" in str(told.line()["text"])
    assert "Together: 1 of this week's goal of 7 days" in str(told.line()["text"])
    if store:
        await store.close()


async def test_who_does_not_fit_waits_but_never_longer_than_a_week():
    drive = Drive.fresh()
    ana = await someone(drive, "ana")
    ben = await someone(drive, "ben", path="AI/ML Path", hour="06:00")
    await looks(ana)
    assert "on the list" in await looks(ben)
    await lives(drive, 3, ana, ben)
    await ana.says("/buddy")
    assert "on the list" in ana.sees
    await lives(drive, 4, ana, ben)
    await ana.says("/buddy")
    assert "ben:" in ana.sees


async def test_who_looks_alone_is_told_once():
    drive = Drive.fresh()
    ana = await someone(drive, "ana")
    await looks(ana)
    await lives(drive, 20, ana)
    told = [message for message in ana.nudges if "nobody else has looked" in str(message.line()["text"])]
    assert len(told) == 1
    await ana.says("/buddy")
    await ana.presses("Stop looking")
    async with drive.app.store.begin() as tx:
        assert await tx.cohorts.seekers(None) == []


async def test_who_was_left_by_a_ghost_is_matched_again_within_a_week():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    await looks(ana)
    await looks(ben)
    cleo = await someone(drive, "cleo", path="AI/ML Path", hour="06:00")
    await looks(cleo)
    await lives(drive, 7, ana, cleo)
    await ana.says("/buddy")
    assert "cleo:" in ana.sees
    assert "ben" not in ana.sees
    await ben.says("/buddy")
    assert "Find me a group" in " ".join(ben.labels)


async def test_one_absence_does_not_break_the_week():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    await looks(ana)
    await looks(ben)
    await lives(drive, 3, ana, ben)
    await lives(drive, 4, ana)
    await lives(drive, 1, ana, ben)
    told = [str(message.line()["text"]) for message in ana.nudges]
    assert [said("buddy.week_reached", text, n=10, goal=7) for text in told].count(True) == 1
    assert not any(said("buddy.week_short", text) for text in told)


async def test_leaving_ends_a_pair_and_another_s_cohort_can_not_be_left():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    await looks(ana)
    await looks(ben)
    leave = ben.finds("Leave the group")
    cleo = await someone(drive, "cleo")
    await cleo.forges(leave)
    await ana.says("/buddy")
    assert "ben:" in ana.sees
    await ben.presses("Leave the group")
    await ana.says("/buddy")
    assert "Find me a group" in " ".join(ana.labels)


async def test_a_community_keeps_its_own_list_and_the_wide_one_is_a_press_away():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    here = ana.in_place("snakes")
    await looks(here)
    assert "on the list" in await looks(ben)
    await here.says("/buddy")
    await here.presses("Look everywhere")
    assert "ben:" in here.sees


async def test_who_sleeps_is_not_matched():
    drive = Drive.fresh()
    ana = await someone(drive, "ana")
    await looks(ana)
    await drive.runs_until(MORNING + 60 * DAY)
    ben = await someone(drive, "ben")
    assert "on the list" in await looks(ben)


async def test_an_outage_at_noon_ends_nobody_s_search():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben", path="AI/ML Path", hour="06:00")
    await looks(ana)
    await looks(ben)
    drive.clock.move(MORNING + 6 * DAY + timedelta(hours=20))  # nobody was told anything since; now it is night
    await drive.runs_until(drive.clock.now() + timedelta(hours=2))
    assert not [message for message in ana.nudges if "Study group" in str(message.line()["text"])]
    await drive.runs_until(drive.clock.now() + DAY)
    await ana.says("/buddy")
    assert "ben:" in ana.sees


def heard(person: Person, words: str) -> int:
    return sum(words in str(message.line()["text"]) for message in person.nudges)


async def test_who_is_left_alone_is_told_once_and_who_left_is_not():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    await looks(ana)
    await looks(ben)
    await ben.presses("Leave the group")
    await lives(drive, 4, ana, ben)
    assert heard(ana, "You have no study group at the moment") == 1
    assert heard(ben, "You have no study group at the moment") == 0
    await ana.presses("Study group")
    assert "on the list" in await looks(ana)
    await ana.presses("Stop looking")
    await lives(drive, 4, ana, ben)
    assert heard(ana, "You have no study group at the moment") == 0  # what was pressed gave way to its answer


async def test_whose_company_is_forgotten_is_told_too():
    drive = Drive.fresh()
    ana, ben = await someone(drive, "ana"), await someone(drive, "ben")
    await looks(ana)
    await looks(ben)
    await ben.forges("1:forget_now")
    await lives(drive, 3, ana)
    assert heard(ana, "You have no study group at the moment") == 1


async def test_who_waits_on_two_lists_has_one_company():
    drive = Drive.fresh()
    ana, ben, cleo = [await someone(drive, name) for name in ("ana", "ben", "cleo")]
    here, there = ana.in_place("snakes"), cleo.in_place("snakes")
    await looks(here)
    await here.presses("Look everywhere")
    await looks(ben)
    assert "ana:" in ben.sees
    assert "on the list" in await looks(there)
    await ana.says("/buddy")
    assert "ben:" in ana.sees
    assert "cleo" not in ana.sees
