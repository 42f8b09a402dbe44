from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from store_community_house import HERE, THERE, found, furnish, joined
from store_house import NOW, add_crowd, in_transaction, on_sqlite, sync
from test_store_schema import mentions

from bot.store.sql.store import SqlStore
from bot.values.community import Badge, Seeker


@pytest.mark.parametrize("step", ["forget", "merge"])
async def test_no_row_of_a_community_mentions_who_is_gone(sql_store: SqlStore, step: str) -> None:
    await add_crowd(sql_store)
    await found(sql_store, HERE, THERE)
    ana, bo, cy = await joined(sql_store, "ana", "bo", "cy")
    focus = await furnish(sql_store, HERE, ana, bo)
    async with sql_store.begin() as tx:
        await tx.focus_sessions.join(focus.id, cy)
        await tx.cohorts.seek(Seeker(ana, NOW))
        await tx.badges.settle(Badge(HERE, ana, "a", True, True))
        club = await tx.communities.find(HERE)
        assert club
        await tx.communities.save(replace(club, manager=ana))
    marks = (f'"{ana}"',)
    tables = {column.partition(".")[0] for column in await mentions(sql_store, ana, marks)}
    assert tables > {"members", "seekers", "cohort_people", "focus_people", "badges", "communities"}
    await in_transaction(sql_store, f"people.{step}", *((ana,) if step == "forget" else (cy, ana)))
    assert await mentions(sql_store, ana, marks) == []


async def plan(store: SqlStore, step: str, *values: Any) -> str:
    """Tell how SQLite answers what a step of a transaction asks last."""
    asked: list[tuple[str, Any]] = []

    def note(connection: Any, cursor: Any, statement: str, bound: Any, *rest: Any) -> None:
        asked.append((f"EXPLAIN QUERY PLAN {statement}", bound))

    event.listen(store._engine.sync_engine, "before_cursor_execute", note)
    await in_transaction(store, step, *values)
    event.remove(store._engine.sync_engine, "before_cursor_execute", note)
    rows = await sync(store, lambda connection: connection.exec_driver_sql(*asked[-1]).all())
    return " ".join(row[3] for row in rows)


@on_sqlite
async def test_a_big_community_is_read_by_indexes(sql_store: SqlStore) -> None:
    found = [
        await plan(sql_store, *step) for step in (("badges.open", 9), ("members.shown", HERE), ("members.places_of", 1))
    ]
    weeks = await plan(sql_store, "reports.weeks", HERE, NOW.date() - timedelta(days=7), NOW.date())
    for index, steps in zip(("ix_badges_open", "ix_members_shown", "ix_members_learner"), found, strict=True):
        assert index in steps
    for index in ("members_1 (platform=? AND place=?)", "ix_ledger_learner_day", "ix_ledger_undo"):
        assert index in weeks
