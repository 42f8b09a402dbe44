import gzip
import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

import pytest
from seeded import seeded

from bot.export.file import Portable, to_file, to_json
from bot.export.parse import BadExport, from_json
from bot.export.schema import DuePart, FactPart, FieldPart, LearnerPart
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.forms import Draft
from bot.ports.outbox import Delivery
from bot.values.action import Action
from bot.values.bounds import Unbounded
from bot.values.community import Trace
from bot.values.events import Address
from bot.values.media import FILE_BYTES
from bot.values.message import Field, Form

AT = datetime(2026, 5, 4, 12, 30, 15, 123_456, UTC)
LATER = datetime(2100, 1, 1, tzinfo=UTC)
TODAY = date(2026, 5, 4)
WILD = "<b>*x*</b> 🐍 \"quoted\" 'too' \u202e\u2028 \\ \n\t"
FORM = Form("T", (Field("a", "A", "hint", WILD, False, True), Field("b", "B")), Action("go", "a:b"))
WHOLE = Portable(
    Learner(
        None, AT, WILD, "de", "some", "ai-ml", "Asia/Tokyo", time(21, 5), time(4), True, (0, 6), 45, TODAY, TODAY, True
    ),
    (Contact(Address("discord", "77"), AT, False, "5"), Contact(Address("web", WILD), AT)),
    (
        Fact(AT, TODAY, "session", "h1", 60, id=3),
        Fact(AT, TODAY, "log", "pandas", 20, WILD, 4),
        Fact(AT, TODAY, "undo", "4", id=5),
        Fact(AT, TODAY, "zone", "Asia/Tokyo@04:00", note="UTC@03:00", id=6),
        Fact(AT, TODAY, "pause", "2026-05-09", id=7),
        Fact(AT, TODAY, "outage", id=8),
    ),
    (
        Delivery(1, 0, "nudge", TODAY, AT, "sent", 1, True, AT, Address("web", "x"), "why", AT),
        Delivery(2, 0, "snooze", TODAY, AT, "queued"),
    ),
    ((Address("web", "ana"), Draft(FORM, ("x",))),),
    (
        Trace("member", Address("discord", "1"), AT, "shown"),
        Trace("badge", Address("discord", "1"), None, WILD),
        Trace("seeker", None, AT),
    ),
)


def written(portable: Portable = WHOLE) -> dict[str, Any]:
    return json.loads(to_json(portable, AT))


def fault(document: object) -> str:
    with pytest.raises(BadExport) as caught:
        from_json(json.dumps(document).encode())
    return str(caught.value)


def test_everything_goes_round():
    assert from_json(to_json(WHOLE, AT)) == WHOLE
    bare = Portable(Learner(None, AT))
    assert from_json(to_json(bare, AT)) == bare


def anything(dice: Random, most: int) -> str:
    """Any characters but halves of one."""
    kinds = ((0, 0x80), (0, 0xD800), (0xE000, 0x110000))
    return "".join(chr(dice.randrange(*dice.choice(kinds))) for _ in range(dice.randint(0, most)))


@seeded(60)
def test_any_ledger_goes_round(dice):
    facts = [
        Fact(
            datetime(1990, 1, 1, tzinfo=UTC) + dice.random() * timedelta(days=40_000),
            date(1990, 1, 1) + timedelta(days=dice.randint(0, 40_000)),
            dice.choice(["rest", "answer", "evidence", "coached"]),
            anything(dice, 50), dice.choice((0, dice.randint(0, 600))), anything(dice, 80), id,
        )
        for id in {dice.choice((dice.randint(1, 99), dice.randint(1, 2**62))) for _ in range(dice.randint(0, 8))}
    ]  # fmt: skip
    portable = Portable(Learner(None, AT), facts=tuple(facts))
    assert from_json(to_json(portable, LATER)) == portable


def test_a_person_can_read_it_an_entry_a_line():
    lines = to_json(WHOLE, AT).decode().split("\n")
    assert '  {"at": "2026-05-04T12:30:15.123456+00:00", "day": "2026-05-04", "kind": "outage", "id": 8}' in lines


def test_no_field_is_forgotten():
    document = written()
    assert (
        set(document["learner"]) == {field.name for field in fields(Learner)} - {"id"} == set(LearnerPart.model_fields)
    )
    assert {field.name for field in fields(Fact)} == set(FactPart.model_fields)
    assert (
        {field.name for field in fields(Delivery)} - {"learner", "claim"}
        == set(DuePart.model_fields)
        == set(document["outbox"][0])
    )
    assert {field.name for field in fields(Field)} == set(FieldPart.model_fields)
    assert set(document["addresses"][0]) == {"platform", "id"} | {field.name for field in fields(Contact)} - {"address"}


def test_half_a_character_does_not_stop_an_export():
    assert from_json(to_json(Portable(Learner(None, AT, "a\ud83d")), AT)).learner.name == "a?"


def test_a_file_that_was_cut_off_says_where():
    data = to_json(WHOLE, AT)
    for length in (0, 1, len(data) // 3, len(data) // 2, len(data) - 3):
        with pytest.raises(BadExport, match=r"line \d+ column \d+"):
            from_json(data[:length])


@pytest.mark.parametrize(
    "data", [b"\xff\xfe{}", b"[]", b"null", b"{}", b"no json", b"[" * 100_000, b"\x1f\x8bno archive"]
)
def test_what_is_no_export_is_refused(data):
    with pytest.raises(BadExport):
        from_json(data)


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("ledger", 2, "kind"), "sesion", "ledger, entry 3, kind: "),
        (("ledger", 0, "minutes"), "60", "ledger, entry 1, minutes: "),
        (("ledger", 0, "minutes"), -60, "ledger, entry 1, minutes: "),
        (("ledger", 0, "at"), "2026-05-04T12:00:00", "ledger, entry 1, at: "),
        (("ledger", 0, "at"), "yesterday", "ledger, entry 1, at: "),
        (("ledger", 0, "day"), "2026-06-04", "ledger, entry 1: the day 2026-06-04 is not that of 2026-05-04"),
        (("ledger", 0, "day"), "0001-01-01", "ledger, entry 1, day: a year"),
        (("ledger", 3, "ref"), "Atlantis@03:00", "ledger, entry 4: a zone and a day start are expected"),
        (("ledger", 3, "ref"), "Asia/Tokyo", "ledger, entry 4: "),
        (("ledger", 4, "ref"), "soon", "ledger, entry 5: "),
        (("ledger", 2, "ref"), "99", "ledger, entry 3, ref: there is no fact '99'"),
        (("ledger", 1, "id"), 3, "ledger: the id 3 stands twice"),
        (("ledger", 0, "extra"), 1, "ledger, entry 1, extra: "),
        (("learner", "zone"), "Mars/Olympus", "learner, zone: a time zone is expected, not 'Mars/Olympus'"),
        (("learner", "remind_at"), "21:00:30", "learner, remind_at: an hour and a minute"),
        (("learner", "rest_days"), [7], "learner, rest_days, entry 1: "),
        (("learner", "onboarded"), "yes", "learner, onboarded: "),
        (("learner", "background"), "wizard", "learner, background: one of beginner"),
        (("drafts", 0, "answers"), ["x", "y"], "drafts, entry 1: a form with fewer answers"),
        (("drafts", 0, "action"), "2:go", "drafts, entry 1, action: "),
        (("drafts", 0, "fields"), [], "drafts, entry 1: "),
        (("outbox", 0, "state"), "lost", "outbox, entry 1, state: "),
        (("outbox", 1, "kind"), "nudge", "outbox: "),
        (("addresses", 0, "open"), None, "addresses, entry 1, open: "),
        (("version",), 2, "version: "),
        (("format",), "recipe", "format: 'mentor export' is expected"),
    ],
)
def test_a_file_edited_by_hand_is_refused_with_the_place(path, value, place):
    document: Any = written()
    *way, last = path
    part = document
    for step in way:
        part = part[step]
    part[last] = value
    assert place in fault(document)


def test_a_missing_part_is_named():
    document = written()
    del document["ledger"], document["learner"]["zone"]
    assert fault(document).splitlines() == ["learner, zone: Field required", "ledger: Field required"]


def test_an_editor_may_have_added_a_mark_at_the_beginning():
    assert from_json(b"\xef\xbb\xbf" + to_json(WHOLE, AT)) == WHOLE


def test_a_short_file_is_sent_as_it_is():
    file = to_file(WHOLE, AT, TODAY)
    assert (file.name, file.media_type, from_json(file.data)) == ("mentor-2026-05-04.json", "application/json", WHOLE)


def test_a_long_file_is_packed_and_read_back(monkeypatch):
    monkeypatch.setattr("bot.export.file.FILE_BYTES", 20_000)  # a megabyte takes long to write
    facts = tuple(
        Fact(AT + timedelta(hours=n), TODAY, "answer", f"hour-{n}", note="right " * 30, id=n + 1) for n in range(70)
    )
    portable = replace(WHOLE, facts=facts)
    assert 20_000 < len(to_json(portable, AT)) < FILE_BYTES
    file = to_file(portable, LATER, TODAY)
    assert (file.name, file.media_type) == ("mentor-2026-05-04.json.gz", "application/gzip")
    assert from_json(file.data) == portable
    with pytest.raises(BadExport, match="cut off"):
        from_json(file.data[:-200])


def test_a_bomb_does_not_go_off(monkeypatch):
    monkeypatch.setattr("bot.export.parse.MOST_UNPACKED_BYTES", 1_000)
    with pytest.raises(BadExport, match="more than any learner"):
        from_json(gzip.compress(b" " * 100_000))


def test_what_does_not_fit_even_when_packed_is_not_sent(monkeypatch):
    monkeypatch.setattr("bot.export.file.FILE_BYTES", 10)
    monkeypatch.setattr("bot.values.media.FILE_BYTES", 10)
    with pytest.raises(Unbounded):
        to_file(WHOLE, AT, TODAY)
