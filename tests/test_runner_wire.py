"""Frames on the pipe: what was written is read, and nothing else is."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runner import wire
from runner.order import FILE_LEFT_BYTES, FILES_LEFT, Order, Report

NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
FILES_IN = st.dictionaries(NAMES.filter(wire.plain_name), st.binary(max_size=50))


def frame_of(data: bytes) -> tuple[wire.Head, wire.Blobs]:
    frame = wire.read_frame(io.BytesIO(data).read)
    assert frame
    return frame


@given(FILES_IN, FILES_IN, st.binary(max_size=20), st.text(st.characters(codec="utf-8"), max_size=20))
def test_an_order_arrives_as_it_was(files: dict[str, bytes], given_: dict[str, bytes], stdin: bytes, text: str) -> None:
    order = Order(files, "main.py", ("a", text), stdin, ("pandas",), text, given_, True, True, 3.5, 17)
    assert wire.read_order(*frame_of(wire.write_order(order))) == order


def test_files_with_names_that_climb_never_arrive() -> None:
    order = Order({"../a": b"1", "/b": b"2", "c/../d": b"3", "fine/e": b"4"}, given={"..": b"5"})
    read = wire.read_order(*frame_of(wire.write_order(order)))
    assert (read.files, read.given) == ({"fine/e": b"4"}, {})


def test_a_report_arrives_as_it_was() -> None:
    report = Report(3, "out é", "err", {"a/b.txt": b"\x00\xff"}, "time", ("stdout",), ("big.bin",))
    assert wire.read_report(*frame_of(wire.write_report(report))) == report


def test_the_end_of_a_pipe_is_no_frame() -> None:
    assert wire.read_frame(io.BytesIO(b"").read) is None


@pytest.mark.parametrize("cut", [1, 7, 9, 20])
def test_half_a_frame_is_refused(cut: int) -> None:
    with pytest.raises(wire.BadFrame):
        wire.read_frame(io.BytesIO(wire.write_report(Report(0, "x"))[:cut]).read)


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 100,
        wire.LENGTH.pack(2**31, 0),
        wire.LENGTH.pack(0, 2**31),
        wire.LENGTH.pack(4, 0) + b"null",
        wire.LENGTH.pack(2, 0) + b"{}",
        wire.LENGTH.pack(14, 1) + b'{"blobs":[[]]}x',
        wire.LENGTH.pack(20, 3) + b'{"blobs":[["a",-3]]}xxx',
        wire.LENGTH.pack(19, 3) + b'{"blobs":[["a",2]]}xxx',
        wire.LENGTH.pack(100_000, 0) + b"[" * 100_000,
    ],
)
def test_what_is_no_frame_is_refused(data: bytes) -> None:
    with pytest.raises(wire.BadFrame):
        wire.read_frame(io.BytesIO(data).read)


HEAD = {"exit": 0, "stdout": "", "stderr": "", "stopped": None, "cut": [], "left_out": []}


@pytest.mark.parametrize(
    "head",
    [
        {},
        {**HEAD, "exit": "0"},
        {**HEAD, "exit": True},
        {**HEAD, "stdout": 1},
        {**HEAD, "stderr": None},
        {**HEAD, "stopped": "by a giant"},
        {**HEAD, "cut": 3},
    ],
)
def test_a_report_that_breaks_the_rules_is_none(head: dict[str, object]) -> None:
    with pytest.raises(wire.BadFrame):
        wire.read_report(head, {})


@pytest.mark.parametrize("files", [{f"{n}": b"" for n in range(FILES_LEFT + 1)}, {"a": b"x" * (FILE_LEFT_BYTES + 1)}])
def test_more_files_than_allowed_are_refused(files: dict[str, bytes]) -> None:
    with pytest.raises(wire.BadFrame):
        wire.read_report(HEAD, files)


@pytest.mark.parametrize("name", ["a", "a/b.txt", "über/ß.txt", "a.b", "..a", "a b"])
def test_plain_names(name: str) -> None:
    assert wire.plain_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "a/..", "./a", "a\\b", "a\nb", "a\x1b[2J", "x" * 301, None, 3],
)
def test_names_that_are_not_plain(name: object) -> None:
    assert not wire.plain_name(name)


def test_nothing_in_a_frame_is_more_than_data() -> None:
    head, blobs = wire.unpack(json.dumps({"blobs": [["__class__", 1]], "x": {"__class__": 1}}).encode(), b"x")
    assert (head, blobs) == ({"x": {"__class__": 1}}, {"__class__": b"x"})
