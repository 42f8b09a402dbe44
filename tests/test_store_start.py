import sys

import pytest
from alembic.script import ScriptDirectory
from store_house import in_unit

from bot.store.migrate import alembic_config, newest, version_of
from bot.store.sql import SqlStore


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
    assert await in_unit(sql_store, "note", "key") is None
