"""The statements that write the lists of a wave, and those that make rows of the people in them."""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Integer,
    String,
    Subquery,
    bindparam,
    cast,
    column,
    func,
    insert,
    literal,
    select,
    true,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.sql.functions import FunctionElement

from bot.store.codec import NUDGE
from bot.store.sql.base import INSERTS, Insert
from bot.store.sql.homes import HOME
from bot.store.sql.row_states import IN_WAVE
from bot.store.sql.tables import KEY, Instant, learners, outbox, waves

PEOPLE = 256  # of one list: a claim reads all of it to find those whose turn it is


class _Gathered(FunctionElement[Any]):
    """The keys and values of many rows as one JSON object."""

    type = JSON()
    inherit_cache = True
    names = ("json_group_object", "json_object_agg")


class _Each(FunctionElement[Any]):
    """The keys and values of a JSON object, a row each, as text."""

    inherit_cache = True
    names = ("json_each", "json_each_text")


@compiles(_Gathered)
@compiles(_Each)
def _by_its_name(element: _Gathered | _Each, compiler: Any, **kw: Any) -> str:
    sqlite, postgresql = element.names
    name = sqlite if compiler.dialect.name == "sqlite" else postgresql
    return f"{name}({compiler.process(element.clauses, **kw)})"


_w = waves.c
_member = _Each(_w.members).table_valued(column("key", String()), column("value", String()), name="member")
nth, listed = cast(_member.c.key, Integer), cast(_member.c.value, BigInteger)
# home: where the learner is by now, as all of their rows are
_ROW = {
    "learner": listed,
    "home": HOME,
    "kind": literal(NUDGE),
    "day": _w.day,
    "due_at": _w.due_at,
    "attempts": literal(0),
    "ambiguous": literal(False),
    "error": literal(""),
    "arm": literal(""),
}
IN_LIST = select(1).select_from(_member).where(listed == learners.c.id).correlate(waves, learners).exists()
_FROM = waves.join(_member, true()).join(learners, learners.c.id == listed)


def listing(people: Subquery) -> ReturningInsert[tuple[int]]:
    """Write down whose turn it will be, by (learner, day, since), and give how many are in each list."""
    p = people.c
    number = func.row_number(type_=Integer).over(partition_by=p.day, order_by=(p.since, p.learner))
    p = select(people, (number - 1).label("nth")).subquery().c
    lists = {
        "due_at": bindparam("at", type_=Instant),
        "day": p.day,
        "earliest": func.min(p.since),
        "latest": func.max(p.since),
        "first": func.min(p.nth),
        "last": func.max(p.nth),
        "members": _Gathered(p.nth, p.learner),
    }
    query = select(*lists.values()).group_by(p.day, p.nth // PEOPLE).order_by(func.min(p.since), p.day)
    return insert(waves).from_select(list(lists), query).returning(_w.last - _w.first + 1)


def making(postgres: bool, which: ColumnElement[bool], state: Any, ready_at: Any, claim: int) -> Insert:
    """Make the rows of people in waves; a row that was made already is changed if nothing became of it yet."""
    given = {"state": state, "ready_at": ready_at, "claim": literal(claim)}
    row = _ROW | given
    people = select(*row.values()).select_from(_FROM).where(which).order_by(_w.id, nth)
    insert = INSERTS[postgres](outbox).from_select(list(row), people)
    new = {name: insert.excluded[name] for name in given}
    return insert.on_conflict_do_update(index_elements=KEY, set_=new, where=IN_WAVE)
