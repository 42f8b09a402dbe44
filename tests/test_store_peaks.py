"""When most people want their nudge, and in which order they get it."""

from datetime import UTC, datetime, timedelta

from store_house import LATE, NOW, add, add_all, claim, in_transaction, queue, queue_all, tick, utc, wanting

from bot.cli.peak_load import peak_lines
from bot.ports.contacts import Contact
from bot.ports.messenger import Rate
from bot.ports.outbox import Audience
from bot.ports.slots import Peak
from bot.ports.store import Store
from bot.values.events import Address

MINUTE = timedelta(minutes=1)


async def reachable(store: Store, learner: int, *platforms: str, open_: bool = True) -> None:
    """Let a learner be found on platforms, the last one used last, and no longer on the web."""
    async with store.begin() as tx:
        for contact in await tx.contacts.of(learner):
            await tx.contacts.save(learner, Contact(contact.address, NOW - MINUTE, open=False))
        for number, platform in enumerate(platforms):
            await tx.contacts.save(learner, Contact(Address(platform, str(learner)), NOW + number * MINUTE, open_))


async def test_the_fullest_moment_of_each_platform_is_found(store: Store) -> None:
    wanted = [("21:00", "UTC"), ("22:00", "Europe/Berlin"), ("20:00", "UTC"), ("20:00", "UTC"), ("20:00", "UTC")]
    named = (wanting(wall, zone, f"p{number}") for number, (wall, zone) in enumerate(wanted))
    *people, both, closed, _ = await add_all(store, *named, "no hour")
    for learner in people:
        await reachable(store, learner, "telegram")
    await reachable(store, both, "telegram", "discord")
    await reachable(store, closed, "telegram", open_=False)
    at = {hour: utc("2026-03-27", f"{hour}:00") for hour in (20, 21)}
    assert await in_transaction(store, "slots.peaks", NOW) == [Peak("discord", at[20], 1), Peak("telegram", at[21], 2)]


async def test_a_day_without_nudges_has_no_crowd(store: Store) -> None:
    await add(store)
    assert await in_transaction(store, "slots.peaks", NOW) == []


def test_a_crowd_is_held_against_what_fits_into_a_minute() -> None:
    at = datetime(2026, 5, 4, 19, tzinfo=UTC)
    peaks = [Peak("slow", at, 600), Peak("slow", at, 601), Peak("page", at, 10**6)]
    lines = list(peak_lines(peaks, {"slow": Rate(10, 1.0)}))
    assert [fits for fits, _ in lines] == [True, False]
    assert "601" in lines[1][1]
    assert "1 min late" in lines[1][1]


async def test_who_asked_first_gets_it_first(store: Store) -> None:
    asked = [("late", 3), ("early", 1), ("middle", 2)]
    wanted = [wanting("21:00", "UTC", name, NOW + minutes * MINUTE) for name, minutes in asked]
    people = dict(zip((name for name, _ in asked), await add_all(store, *wanted), strict=True))
    at = utc("2026-03-27", "21:00")
    await tick(store, at)
    assert [row.learner for row in await claim(store, at)] == [people[name] for name in ("early", "middle", "late")]


async def test_a_sender_takes_the_rows_of_the_people_it_serves(store: Store) -> None:
    names = {"page": ("web",), "bot": ("telegram",), "both": ("telegram", "web"), "closed": ()}
    people = dict(zip(names, await add_all(store, *names), strict=True))
    for name, platforms in names.items():
        await reachable(store, people[name], *platforms)
    await queue_all(store, people.values(), NOW)

    async def takes(*platforms: str, exclusive: bool) -> set[str]:
        audience = Audience(frozenset(platforms), exclusive)
        deliveries = await in_transaction(store, "outbox.claim", NOW, 0, 10, LATE, audience)
        await queue_all(store, (row.learner for row in deliveries), NOW)
        return {name for name, learner in people.items() if learner in {row.learner for row in deliveries}}

    assert await takes("web", exclusive=True) == {"page"}
    assert await takes("telegram", exclusive=False) == {"bot", "both", "closed"}
    assert await takes("discord", exclusive=False) == {"closed"}
    assert await takes("telegram", "web", exclusive=False) == {"page", "bot", "both", "closed"}


async def test_the_rows_that_wait_are_counted(store: Store) -> None:
    *people, later = await add_all(store, "ana", "bo", "cy", "later")
    await queue_all(store, people, NOW)
    await queue(store, later, NOW + MINUTE)
    await claim(store, NOW, 1)
    assert await in_transaction(store, "outbox.waiting", NOW) == 2
