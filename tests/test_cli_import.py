"""An export is read back in one short transaction, and what would break later is refused with its place."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from drive import Drive
from test_portable import AT, WHOLE, fault, written

from bot.cli.import_person import read_back
from bot.export.file import Portable, to_json
from bot.export.parse import BadExport, from_json
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.store import Store
from bot.store.memory.store import MemoryStore
from bot.values.events import Address
from bot.values.message import Reply, show

ANA = Address("telegram", "ana")
BEGIN = datetime(2020, 1, 1, 12, tzinfo=UTC)


def years(facts: int) -> tuple[Fact, ...]:
    """Four logs a day; every tenth is taken back."""
    found = []
    for n in range(1, facts + 1):
        at = BEGIN + n * timedelta(hours=6)
        found.append(Fact(at, at.date(), "undo", str(n - 1), id=n) if n % 10 == 0 else _log(n, at))
    return tuple(found)


def _log(n: int, at: datetime) -> Fact:
    return Fact(at, at.date(), "log", f"topic {n}", 20, f"note {n}", n)


async def test_years_come_back_in_few_statements_and_undos_still_mean_their_lines(store: Store) -> None:
    facts = years(1_200)
    await read_back(store, Portable(Learner(None, BEGIN), facts=facts), ANA, AT)
    async with store.begin() as tx:
        learner = await tx.people.at(ANA)
        assert learner
        read = {fact.id: fact for fact in await tx.ledger.facts(learner.key)}
    kept = [replace(fact, id=None, ref="" if fact.kind == "undo" else fact.ref) for fact in read.values()]
    assert kept == [replace(fact, id=None, ref="" if fact.kind == "undo" else fact.ref) for fact in facts]
    undone = [read[int(fact.ref)].ref for fact in read.values() if fact.kind == "undo"]
    assert undone == [f"topic {n - 1}" for n in range(10, 1_201, 10)]


async def test_ten_thousand_lines_take_a_few_dozen_statements(store: Store) -> None:
    async with store.begin() as tx:
        learner = await tx.people.add(Learner(None, BEGIN), ANA)
        before = tx.writes()
        await tx.ledger.record_all(learner.key, years(10_000))
        assert isinstance(store, MemoryStore) or tx.writes() - before < 30


async def test_nothing_is_left_of_a_file_that_breaks_on_the_way(store: Store) -> None:
    portable = Portable(Learner(None, BEGIN), facts=(*years(5), Fact(BEGIN, BEGIN.date(), "undo", "77", id=99)))
    with pytest.raises(KeyError):
        await read_back(store, portable, ANA, AT)
    async with store.begin() as tx:
        assert await tx.people.at(ANA) is None


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("learner", "language"), "../x", "learner, language: "),
        (("learner", "language"), "", "learner, language: "),
        (("learner", "language"), "en\n", "learner, language: "),
        (("learner", "language"), "e" * 200, "learner, language: "),
        (("learner", "roadmap"), "../../etc/passwd", "learner, roadmap: "),
        (("learner", "roadmap"), "a\u0000b", "learner, roadmap: "),
        (("learner", "rest_days"), [0, 1, 2, 3, 4, 5, 6], "learner, rest_days: at most 3"),
        (("learner", "rest_days"), [1, 1], "learner, rest_days: at most 3 different"),
        (("learner", "minutes"), 0, "learner, minutes: "),
        (("learner", "minutes"), -5, "learner, minutes: "),
        (("learner", "minutes"), 10**30, "learner, minutes: "),
        (("learner", "minutes"), 60.5, "learner, minutes: "),
        (("learner", "minutes"), True, "learner, minutes: "),
        (("learner", "day_start"), "23:00:00", "learner, day_start: a day starts at 06:00"),
        (("learner", "zone"), "../../etc/localtime", "learner, zone: "),
        (("learner", "zone"), "", "learner, zone: "),
        (("learner", "joined_at"), "2999-01-01T00:00:00+00:00", "learner, joined_at: 2999-01-01 lies too far"),
        (("learner", "starts_on"), "2999-01-01", "learner, starts_on: 2999-01-01 lies too far"),
        (("learner", "paused_until"), "2999-01-01", "learner, paused_until: 2999-01-01 lies too far"),
        (("learner", "name"), ["x"], "learner, name: "),
        (("ledger", 0, "at"), "2999-01-01T00:00:00+00:00", "ledger, entry 1"),
        (("ledger", 0, "minutes"), 10**12, "ledger, entry 1, minutes: "),
        (("ledger", 0, "id"), 0, "ledger, entry 1, id: "),
        (("ledger", 0, "id"), 2**63, "ledger, entry 1, id: "),
        (("ledger", 4, "ref"), "2999-01-01", "ledger, entry 5: the pause"),
        (("ledger", 4, "ref"), "9999-12-31", "ledger, entry 5"),
        (("addresses", 0, "platform"), "Nowhere!", "addresses, entry 1, platform: "),
        (("addresses", 0, "id"), "", "addresses, entry 1: the address of a person"),
        (("addresses", 0, "id"), "#77", "addresses, entry 1: the address of a person"),
        (("addresses", 0, "used_at"), "2999-01-01T00:00:00+00:00", "addresses, entry 1, used_at: 2999-01-01"),
        (("outbox", 1, "due_at"), "2999-01-01T00:00:00+00:00", "outbox, entry 2, due_at: 2999-01-01"),
        (("outbox", 0, "attempts"), 10**30, "outbox, entry 1, attempts: "),
        (("drafts", 0, "platform"), "\u202e", "drafts, entry 1, platform: "),
        (("exported_at",), "soon", "exported_at: "),
        (("version",), "1", "version: "),
        (("ledger",), {}, "ledger: "),
        (("learner",), None, "learner: "),
    ],
)
def test_what_would_break_later_is_refused_with_its_place(path: tuple[Any, ...], value: object, place: str) -> None:
    document: Any = written()
    *way, last = path
    part = document
    for step in way:
        part = part[step]
    part[last] = value
    said = fault(document)
    assert place in said
    assert len(said) < 2_000


NONSENSE = [b"[" * 100_000, b'{"a":' * 100_000, b"1" * 100_000, b"\xff\xfe", b"null", b"[]", b'"x"']


@pytest.mark.parametrize("data", NONSENSE)
def test_a_file_of_another_kind_is_refused_in_a_line(data: bytes) -> None:
    with pytest.raises(BadExport) as caught:
        from_json(data)
    assert len(str(caught.value)) < 500


def test_a_file_from_the_future_is_refused() -> None:
    data = to_json(Portable(Learner(None, AT)), datetime(2999, 1, 1, tzinfo=UTC))
    with pytest.raises(BadExport, match="exported_at: 2999-01-01 is still to come"):
        from_json(data, AT)


async def test_names_that_nobody_can_see_are_mended() -> None:
    drive = Drive.fresh()
    document: Any = written()
    document["learner"]["name"] = "Ana\u202e\u200b\n\ufeff"
    document["addresses"][0]["name"] = "\u202eBob\u2066"
    await read_back(drive.app.store, from_json(json.dumps(document).encode()), ANA, AT)
    ana = drive.person("ana")
    assert (await ana.learner()).name == "Ana"


async def test_whoever_was_brought_back_can_use_every_command() -> None:
    drive = Drive.fresh()
    learner = replace(WHOLE.learner, language="xx", roadmap="no-such-road", zone="Asia/Tokyo")
    facts = (*WHOLE.facts, Fact(AT, date(2026, 5, 4), "session", "no-such-hour", 60, id=50))
    portable = replace(WHOLE, learner=learner, facts=facts)
    await read_back(drive.app.store, from_json(to_json(portable, AT), AT), ANA, AT)
    ana = drive.person("ana")
    for spec in drive.app.registry.public():
        answer = await ana.says(f"/{spec.name}")
        reply = answer.reply
        assert isinstance(reply, Reply)
        assert "something went wrong" not in show(reply).lower(), spec.name
