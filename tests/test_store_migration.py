from datetime import datetime, timedelta

from alembic import command
from sqlalchemy import Connection, MetaData, delete, func, insert, inspect, select, text
from store_house import (
    NOW,
    add,
    add_all,
    claim,
    closing,
    daily,
    deliveries,
    in_transaction,
    queue,
    rows,
    sync,
    tick,
    utc,
    wanting,
)

from bot.ports.contacts import Contact
from bot.ports.outbox import Delivery
from bot.store.codec import micros
from bot.store.driver.migrate import alembic_config
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import outbox
from bot.values.community import Community, Seeker
from bot.values.events import Address, Place

EVENING = utc("2026-03-27", "21:00")
CLUB = Place(Address("telegram", "-5"), "community", "Club")


async def upgrade(store: SqlStore, version: str) -> None:
    await sync(store, lambda connection: command.upgrade(alembic_config(connection), version))


async def downgrade(store: SqlStore, version: str) -> None:
    await sync(store, lambda connection: command.downgrade(alembic_config(connection), version))


async def test_the_migrations_can_be_taken_back_and_what_the_first_version_stored_comes_along(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        await downgrade(store, "base")
        assert await sync(store, lambda connection: inspect(connection).get_table_names()) == ["alembic_version"]
        await upgrade(store, "0001")
        await sync(store, store_in_0001)
        await store.open()
        await rows_came_along(store)
        await in_transaction(store, "communities.save", Community(CLUB, NOW, {}, 2))
        await downgrade(store, "0001")
        kept = text("SELECT platform, id, name FROM communities")
        assert await sync(store, lambda connection: connection.execute(kept).all()) == [("telegram", "-5", "Club")]
        await store.open()
        assert await sync(store, owners) == [(3, 1), (4, 2), (9, 1), (31, 2)]


async def rows_came_along(store: SqlStore) -> None:
    assert await sync(store, owners) == [(3, 1), (4, 2), (9, 1)]
    snooze, nudge = await in_transaction(store, "outbox.of", 1, 9)
    address = Address("web", "ana")
    assert nudge == Delivery(3, 1, "nudge", NOW.date(), NOW, "sent", 2, True, NOW, address, "x", arm="tip")
    assert (snooze.id, snooze.not_before) == (9, NOW + timedelta(hours=1))
    assert [row.id for row in await in_transaction(store, "outbox.claim", NOW, 10, 5, 9e9)] == [4]
    await queue(store, 2, NOW, "warn")
    assert (await in_transaction(store, "outbox.of", 2, 1))[0].id == 31  # 30 was erased: an id is never given again
    assert await in_transaction(store, "communities.find", CLUB.address) == Community(CLUB, NOW, {"a": "b"})


def store_in_0001(connection: Connection) -> None:
    """Write as the first version did: a place, people with an hour and without one, and what they were sent."""
    old = MetaData()
    old.reflect(connection)
    lite = connection.dialect.name == "sqlite"

    def moment(at: datetime) -> object:
        return micros(at) if lite else at

    slot = {"id": 7, "zone": "UTC", "wall": "21:00", "next_due_at": moment(NOW), "next_on": NOW.date()}
    connection.execute(insert(old.tables["slots"]).values(slot))
    person = {"joined_at": moment(NOW), "language": "en", "zone": "UTC", "day_start": "04:00", "onboarded": True}
    person |= {"rest_days": 0, "minutes": 30, "visible": False, "wishes": "", "asleep": False, "name": "x"}
    for id, community in ((1, 7), (2, None)):
        row = person | {"id": id, "slot_id": community, "slot_since": community and moment(NOW)}
        connection.execute(insert(old.tables["learners"]).values(row))
    row = {"kind": "nudge", "day": NOW.date(), "due_at": moment(NOW), "ready_at": moment(NOW), "state": "queued"}
    row |= {"attempts": 0, "ambiguous": False, "claim": 0, "error": "", "arm": "", "learner": 2, "id": 4}
    sent = {"id": 3, "learner": 1, "state": "sent", "attempts": 2, "ambiguous": True, "sent_at": moment(NOW)}
    sent |= {"platform": "web", "address": "ana", "error": "x", "arm": "tip", "claim": 3}
    late = {"id": 9, "learner": 1, "kind": "snooze", "ready_at": moment(NOW + timedelta(hours=1))}
    for values in (row, row | sent, row | late, row | {"id": 30, "kind": "warn"}):
        connection.execute(insert(old.tables["outbox"]).values(values))
    connection.execute(delete(old.tables["outbox"]).where(old.tables["outbox"].c.id == 30))
    club = {"platform": "telegram", "id": "-5", "kind": "community", "name": "Club", "settings": '{"a": "b"}'}
    connection.execute(insert(old.tables["communities"]).values(club | {"joined_at": moment(NOW)}))
    if not lite:
        connection.execute(text("SELECT setval('outbox_id_seq', 30)"))


def owners(connection: Connection) -> list[tuple[int, int]]:
    c = outbox.c
    return [tuple(row) for row in connection.execute(select(c.id, c.learner).order_by(c.id))]


async def test_an_older_schema_gets_a_row_for_everybody_who_waits(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        people = await add_all(store, *(wanting("21:00", "UTC", f"n{n}") for n in range(5)))
        await tick(store, EVENING)
        (first,) = await claim(store, EVENING, 1, 10_000)
        await queue(store, people[1], EVENING, day=EVENING.date())
        await in_transaction(store, "outbox.cancel", people[3], EVENING.date())
        for version in ("0006", "0005"):
            await downgrade(store, version)
            states = text("SELECT learner, state, claim > 0 FROM outbox ORDER BY learner")
            found = [tuple(row) for row in await sync(store, lambda connection: connection.execute(states).all())]  # noqa: B023
            kinds = ["claimed", "queued", "queued", "skipped", "queued"]
            assert found == [(learner, state, True) for learner, state in zip(people, kinds, strict=True)]
        await upgrade(store, "head")
        assert sorted(due_row.learner for due_row in await claim(store, EVENING)) == [people[1], people[2], people[4]]
        assert first.learner == people[0]


async def test_an_upgrade_in_the_middle_of_a_list_loses_nobody_and_doubles_nobody(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        people = await add_all(store, *(wanting("21:00", "UTC", f"n{n}") for n in range(7)))
        gone = await add(store, "gone")
        await downgrade(store, "0006")
        await sync(store, lambda connection: list_in_0006(connection, [*people, gone]))
        await in_0006_forget(store, gone)
        await upgrade(store, "head")
        assert {row.state for row in await deliveries(store, people[0])} == {"sent"}
        assert {row.state for row in await deliveries(store, people[1])} == {"claimed"}
        assert {row.state for row in await deliveries(store, people[3])} == {"skipped"}
        taken = await claim(store, EVENING, 10)
        assert [row.learner for row in taken] == [people[2], *people[4:]]
        assert [row.day for row in taken] == [EVENING.date()] * 4
        assert await rows(store) == len(people)


def list_in_0006(connection: Connection, people: list[int]) -> None:
    """Write as 0006 did when two of a list were taken, one was looked at and one was called off."""
    old = MetaData()
    old.reflect(connection, only=["outbox", "waves"])
    lite = connection.dialect.name == "sqlite"
    at = micros(EVENING) if lite else EVENING
    row = {"home": 1, "kind": "nudge", "day": EVENING.date(), "due_at": at, "ready_at": at, "attempts": 0}
    row |= {"ambiguous": False, "error": "", "arm": "", "claim": 1}
    later = micros(EVENING + timedelta(hours=1)) if lite else EVENING + timedelta(hours=1)
    states = [
        {"learner": people[0], "state": "sent"},
        {"learner": people[1], "state": "claimed", "ready_at": later},
        {"learner": people[2], "state": "queued", "claim": 0},
        {"learner": people[3], "state": "skipped", "claim": 0},
    ]
    for state in states:
        connection.execute(insert(old.tables["outbox"]).values(row | state))
    members = {str(nth): learner for nth, learner in enumerate(people)}
    wave = {"due_at": at, "day": EVENING.date(), "earliest": at, "latest": at, "first": 2, "last": len(people) - 1}
    connection.execute(insert(old.tables["waves"]).values(wave | {"members": members}))


async def in_0006_forget(store: SqlStore, learner: int) -> None:
    erase = text("DELETE FROM learners WHERE id = :learner")
    await sync(store, lambda connection: connection.execute(erase, {"learner": learner}))


async def test_rows_that_had_their_turn_to_come_in_an_older_schema_come_along(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        ana = await daily(store, "21:00", "UTC")
        await downgrade(store, "0005")
        await sync(store, lambda connection: row_in_0005(connection, ana))
        await upgrade(store, "head")
        assert [row.learner for row in await claim(store, EVENING)] == [ana]


def row_in_0005(connection: Connection, learner: int) -> None:
    old = MetaData()
    old.reflect(connection, only=["outbox", "waves"])
    at = micros(EVENING) if connection.dialect.name == "sqlite" else EVENING
    row = {"learner": learner, "home": 1, "kind": "nudge", "day": EVENING.date(), "due_at": at, "error": "", "arm": ""}
    row |= {"ready_at": at, "state": "queued", "attempts": 0, "ambiguous": False, "claim": 0}
    connection.execute(insert(old.tables["outbox"]).values(row))
    ids = select(func.min(old.tables["outbox"].c.id), func.max(old.tables["outbox"].c.id))
    first, last = connection.execute(ids).one()
    connection.execute(insert(old.tables["waves"]).values(due_at=at, first=first, last=last))


async def test_who_managed_a_community_in_an_older_schema_still_does(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        ana = await add(store)
        club = Community(CLUB, NOW, {"posts": "tip"}, manager=ana)
        await in_transaction(store, "communities.save", club)
        await downgrade(store, "0006")
        kept = text("SELECT settings FROM communities")
        settings = await sync(store, lambda connection: connection.execute(kept).scalar_one())
        assert settings == f'{{"posts": "tip", "manager": "{ana}"}}'
        await upgrade(store, "head")
        assert await in_transaction(store, "communities.find", CLUB.address) == club


async def test_what_was_agreed_to_in_an_older_schema_is_known_and_nothing_else(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        ana, bo, cleo = [
            await add(store, name, wishes=("warn", "compare", "no-recap")) for name in ("ana", "bo", "cleo")
        ]
        await in_transaction(store, "contacts.save", bo, Contact(Address("discord", "5"), NOW))
        await in_transaction(store, "cohorts.seek", Seeker(ana, NOW))
        await downgrade(store, "0007")
        await upgrade(store, "head")
        people = [await in_transaction(store, "people.find", learner) for learner in (ana, bo, cleo)]
        assert [person.visible for person in people] == [True, False, False]
        assert {person.wishes for person in people} == {("warn", "no-recap")}
        names = [{contact.name for contact in await in_transaction(store, "contacts.of", one)} for one in (ana, bo)]
        assert names == [{"ana"}, {""}]
