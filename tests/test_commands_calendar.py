"""A calendar follows the plan: entries move, what fell away is called off, and a feed tells it all by itself."""

import re
from datetime import date, datetime, timedelta

import icalendar
import pytest
from drive import Drive, Person

from bot.ports.store import Store
from bot.store.memory.store import MemoryStore
from bot.values.operator import Operator

SITE = Operator(site="https://mentor.example.org")
DAY = timedelta(days=1)


class Entry:
    """An entry as a calendar reads it."""

    def __init__(self, found: icalendar.Event) -> None:
        self.uid, self.start = str(found["UID"]), found.decoded("DTSTART")
        self.sequence, self.stamp = int(found["SEQUENCE"]), found.decoded("DTSTAMP")
        self.on = str(found["STATUS"]) != "CANCELLED"
        self.title, self.minutes = str(found["SUMMARY"]), (found.decoded("DTEND") - self.start) / timedelta(minutes=1)


def read(data: bytes) -> dict[str, Entry]:
    entries = [Entry(found) for found in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    assert len({entry.uid for entry in entries}) == len(entries)
    return {entry.uid: entry for entry in entries}


class Importer:
    """A calendar into which files are imported: an entry changes only by a higher number."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}

    def takes(self, data: bytes) -> None:
        for uid, entry in read(data).items():
            known = self.entries.get(uid)
            if known is None or (entry.sequence, entry.stamp) > (known.sequence, known.stamp):
                self.entries[uid] = entry

    def shows(self, since: datetime) -> list[datetime]:
        return sorted(entry.start for entry in self.entries.values() if entry.on and entry.start > since)


async def planned(drive: Drive, name: str = "ana") -> Person:
    ana = drive.person(name, zone="Europe/Berlin")
    drive.app.operator = SITE
    await ana.says("/start")
    await ana.forges("1:road_follow:web")
    await ana.says("/remind 19:00")
    return ana


async def file(ana: Person) -> bytes:
    await ana.says("/plan ics")
    assert ana.reply.file
    return ana.reply.file.data


async def feed(ana: Person) -> str:
    await ana.says("/plan")
    await ana.presses("Calendar address")
    await ana.presses("Give me the address")
    found = re.search(r"https://mentor\.example\.org/calendar/([A-Za-z0-9_-]{43})\.ics", ana.sees)
    assert found
    return found[1]


@pytest.mark.parametrize(
    "change",
    [
        "1:plan_rest:0,1,2", "/remind 7:00", "/remind 22:00 Tokyo", "/pause for 1 week", "1:plan_begin:7",
        "1:road_follow:devops", "1:plan_minutes:120", "1:plan_minutes:15",
    ],
)  # fmt: skip
async def test_who_imports_again_sees_the_new_plan_and_nothing_of_the_old_one(change: str) -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    calendar = Importer()
    calendar.takes(await file(ana))
    drive.clock.move(drive.clock.now() + timedelta(hours=2))
    await (ana.forges(change) if change.startswith("1:") else ana.says(change))
    newest = await file(ana)
    calendar.takes(newest)
    wanted = sorted(entry.start for entry in read(newest).values() if entry.on)
    assert calendar.shows(drive.clock.now()) == wanted


async def test_over_weeks_of_changes_nothing_old_stays_and_nothing_is_twice() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    calendar = Importer()
    for week, change in enumerate(
        ["1:plan_rest:5,6", "/remind 6:30", "1:plan_rest:1", "/pause 10 days", "1:plan_rest:none"]
    ):
        await (ana.forges(change) if change.startswith("1:") else ana.says(change))
        if week % 2:
            await ana.says("/done")
        newest = await file(ana)
        calendar.takes(newest)
        shown = calendar.shows(drive.clock.now())
        assert shown == sorted(entry.start for entry in read(newest).values() if entry.on)
        assert len({start.date() for start in shown}) == len(shown)
        drive.clock.move(drive.clock.now() + 5 * DAY)


async def test_number_and_stamp_grow_with_a_change_and_only_with_one() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    first = next(iter(read(await file(ana)).values()))
    drive.clock.move(drive.clock.now() + timedelta(minutes=5))
    same = next(iter(read(await file(ana)).values()))
    assert (same.sequence, same.stamp) == (first.sequence, first.stamp) == (0, first.stamp)
    await ana.says("/remind 20:00")
    moved = read(await file(ana))[first.uid]
    assert moved.sequence == 1
    assert moved.stamp > first.stamp
    assert moved.start == first.start + timedelta(hours=1)


async def test_a_day_that_is_a_rest_day_now_is_called_off_and_may_come_back() -> None:
    ana = await planned(Drive.fresh())
    before = read(await file(ana))
    await ana.forges("1:plan_rest:1")
    tuesdays = {uid for uid, entry in before.items() if entry.start.weekday() == 1}
    after = read(await file(ana))
    assert {uid for uid, entry in after.items() if not entry.on} == tuesdays
    await ana.forges("1:plan_rest:none")
    again = read(await file(ana))
    assert all(again[uid].on and again[uid].sequence == 2 for uid in tuesdays)


async def test_no_two_people_and_no_two_installations_share_an_entry() -> None:
    drive = Drive.fresh()
    ana, bob = await planned(drive), await planned(drive, "bob")
    elsewhere = await planned(Drive.fresh(store=MemoryStore()))
    names = [set(read(await file(person))) for person in (ana, bob, elsewhere)]
    assert not names[0] & names[1]
    assert not names[0] & names[2]


async def test_an_entry_has_the_hours_of_its_day_and_their_minutes() -> None:
    ana = await planned(Drive.fresh())
    await ana.forges("1:plan_minutes:120")
    first = next(iter(read(await file(ana)).values()))
    assert first.minutes == 120
    assert " + " in first.title
    assert first.uid.startswith(date(2026, 5, 4).isoformat())


async def test_a_feed_shows_what_the_file_shows_and_follows_the_plan() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    secret = await feed(ana)
    assert await drive.app.feed(secret) == await file(ana)
    await ana.says("/remind 6:00")
    assert await drive.app.feed(secret) == await file(ana)


async def test_the_address_is_kept_as_a_hash_and_told_once() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    secret = await feed(ana)
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        kept = await tx.calendars.of(learner.key)
    assert kept
    assert secret not in repr(kept)
    await ana.says("/plan")
    await ana.presses("Calendar address")
    assert "/calendar/" not in ana.sees


async def test_a_new_address_ends_the_old_one_and_switching_off_ends_both() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    old = await feed(ana)
    await ana.forges("1:plan_feed")
    await ana.presses("New address")
    new = ana.sees.partition("/calendar/")[2].partition(".ics")[0]
    assert await drive.app.feed(old) is None
    assert await drive.app.feed(new)
    await ana.presses("Switch it off")
    assert await drive.app.feed(new) is None
    assert read(await file(ana))


@pytest.mark.parametrize("secret", ["", "x", "x" * 43, "0" * 64])
async def test_a_wrong_address_leads_nowhere(secret: str) -> None:
    drive = Drive.fresh()
    await feed(await planned(drive))
    assert await drive.app.feed(secret) is None


async def test_forgetting_ends_the_feed() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    secret = await feed(ana)
    await ana.forges("1:forget_now")
    assert await drive.app.feed(secret) is None


async def test_who_has_finished_has_a_feed_that_calls_off_what_was_told() -> None:
    drive = Drive.fresh()
    ana = drive.person("ana")
    drive.app.operator = SITE
    await ana.says("/start")
    await ana.presses("Experienced developer")
    await ana.presses("I don't know yet: the basics first")
    secret = await feed(ana)
    told = read(await drive.app.feed(secret) or b"")
    for _ in range(100):
        await ana.says("/today")
        if "You've finished every hour" in ana.sees:
            break
        await ana.presses("Done")
    left = read(await drive.app.feed(secret) or b"")
    assert left.keys() == told.keys()
    assert not any(entry.on for entry in left.values())


async def test_without_a_public_address_it_is_told_kindly_and_the_file_is_offered() -> None:
    drive = Drive.fresh()
    ana = await planned(drive)
    drive.app.operator = Operator()
    await ana.says("/plan")
    await ana.presses("Calendar address")
    assert "no public web address" in ana.sees
    await ana.presses("Calendar file")
    assert ana.reply.file
    await ana.forges("1:plan_feed_on")
    assert "no public web address" in ana.sees


async def test_every_store_finds_the_feed_and_forgets_it(store: Store) -> None:
    drive = Drive.fresh(store=store)
    ana, bob = await planned(drive), await planned(drive, "bob")
    secrets = [await feed(ana), await feed(bob)]
    files = [await drive.app.feed(secret) for secret in secrets]
    assert files == [await file(ana), await file(bob)]
    await ana.forges("1:plan_rest:1")
    assert not all(entry.on for entry in read(await drive.app.feed(secrets[0]) or b"").values())
    await ana.forges("1:forget_now")
    assert [await drive.app.feed(secret) for secret in secrets] == [None, files[1]]
