import sys

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text
from store_house import in_transaction, sync

from bot.store.driver.migrate import alembic_config, newest, version_of
from bot.store.sql.store import SqlStore
from bot.values.errors import Outdated


async def test_the_newest_migration_is_the_one_that_alembic_finds(sql_store: SqlStore) -> None:
    async with sql_store._engine.begin() as connection:
        config = await connection.run_sync(alembic_config)
        assert newest() == ScriptDirectory.from_config(config).get_current_head()
        assert await connection.run_sync(version_of) == newest()


async def test_a_schema_that_is_up_to_date_needs_no_alembic(
    sql_store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "alembic", None)
    await sql_store.open()
    assert await in_transaction(sql_store, "notes.get", "key") is None


async def test_a_database_that_is_newer_than_the_mentor_is_told_in_one_line(sql_store: SqlStore) -> None:
    newer = text("UPDATE alembic_version SET version_num = '9999'")
    await sync(sql_store, lambda connection: connection.execute(newer))
    try:
        with pytest.raises(Outdated, match=r"^the database has version 9999, .* take a newer mentor") as caught:
            await sql_store.open()
        assert "\n" not in str(caught.value)
    finally:
        mend = text(f"UPDATE alembic_version SET version_num = '{newest()}'")  # other tests share the database
        await sync(sql_store, lambda connection: connection.execute(mend))
