from datetime import datetime, timedelta

from alembic import command
from sqlalchemy import Connection, MetaData, delete, insert, inspect, select, text
from store_house import NOW, add_all, claim, closing, daily, dues, in_unit, queue, sync, tick, utc, wanting

from bot.ports.store import Due
from bot.store.codec import micros
from bot.store.driver.migrate import alembic_config
from bot.store.sql.store import SqlStore
from bot.store.sql.tables import outbox
from bot.values.community import Community
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
        await in_unit(store, "save_community", Community(CLUB, NOW, {}, 2))
        await downgrade(store, "0001")
        kept = text("SELECT platform, id, name FROM communities")
        assert await sync(store, lambda connection: connection.execute(kept).all()) == [("telegram", "-5", "Club")]
        await store.open()
        assert await sync(store, homes) == [(3, 1, 7), (4, 2, 0), (9, 1, 7), (31, 2, 0)]


async def rows_came_along(store: SqlStore) -> None:
    assert await sync(store, homes) == [(3, 1, 7), (4, 2, 0), (9, 1, 7)]
    snooze, nudge = await in_unit(store, "dues", 1, 9)
    address = Address("web", "ana")
    assert nudge == Due(3, 1, "nudge", NOW.date(), NOW, "sent", 2, True, NOW, address, "x", arm="tip")
    assert (snooze.id, snooze.not_before) == (9, NOW + timedelta(hours=1))
    assert [due.id for due in await in_unit(store, "claim", NOW, 10, 5, 9e9)] == [4]
    await queue(store, 2, NOW, "warn")
    assert (await in_unit(store, "dues", 2, 1))[0].id == 31  # 30 was erased: an id is never given again
    assert await in_unit(store, "community", CLUB.address) == Community(CLUB, NOW, {"a": "b"})


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
    for id, home in ((1, 7), (2, None)):
        row = person | {"id": id, "slot_id": home, "slot_since": home and moment(NOW)}
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


def homes(connection: Connection) -> list[tuple[int, int, int]]:
    c = outbox.c
    return [tuple(row) for row in connection.execute(select(c.id, c.learner, c.home).order_by(c.id))]


async def test_an_older_schema_gets_a_row_for_everybody_who_waits(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        people = await add_all(store, *(wanting("21:00", "UTC", f"n{n}") for n in range(5)))
        await tick(store, EVENING)
        (first,) = await claim(store, EVENING, 1, 10_000)
        await queue(store, people[1], EVENING, day=EVENING.date())
        await dues(store, people[2])
        await in_unit(store, "cancel", people[3], EVENING.date())
        await downgrade(store, "0005")
        states = select(outbox.c.learner, outbox.c.state, outbox.c.claim).order_by(outbox.c.learner)
        found = [tuple(row) for row in await sync(store, lambda connection: connection.execute(states).all())]
        kinds = [("claimed", 1), ("queued", 1), ("queued", 1), ("skipped", 0), ("queued", 1)]
        assert found == [(learner, *kind) for learner, kind in zip(people, kinds, strict=True)]
        await upgrade(store, "head")
        assert sorted(due.learner for due in await claim(store, EVENING)) == [people[1], people[2], people[4]]
        assert first.learner == people[0]


async def test_rows_that_had_their_turn_to_come_in_an_older_schema_come_along(fresh_url: str) -> None:
    store = SqlStore(fresh_url)
    async with closing(store):
        await store.open()
        ana = await daily(store, "21:00", "UTC")
        await downgrade(store, "0005")
        row = {"learner": ana, "home": 1, "kind": "nudge", "day": EVENING.date(), "due_at": EVENING, "error": ""}
        row |= {"ready_at": EVENING, "state": "queued", "attempts": 0, "ambiguous": False, "claim": 0}
        await sync(store, lambda connection: connection.execute(insert(outbox).values(row)))
        at = "0" if "sqlite" in fresh_url else "now()"
        old = text(f"INSERT INTO waves (due_at, first, last) SELECT {at}, min(id), max(id) FROM outbox")
        await sync(store, lambda connection: connection.execute(old))
        await upgrade(store, "head")
        assert [due.learner for due in await claim(store, EVENING)] == [ana]
