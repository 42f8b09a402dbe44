"""What a check asks, what its verdict means, which hint comes, and how it is told."""

import json
from typing import Any

import pytest
from native_runner import judged

from bot.catalog.checks import Hints, HourCheck
from bot.catalog.content_folder import CONTENT
from bot.checking.asking import check_program, imported, missing, name_files, script_program
from bot.checking.hinting import hint_number, hints_for
from bot.checking.verdict import Said, Verdict, read_verdict
from bot.checking.verdict_lines import verdict_lines
from bot.ports.runner import CRASHED, HEAVY_LIMITS, LIGHT_LIMITS, Outcome, Program
from bot.words.text import Words

HINTS = Hints(("1", "2", "3"), {"of": ("a", "b", "c")}, {"seen": "look"})
CHECK = HourCheck("hour", "text", ("main.py", "data.txt"), ("pandas",), {"in.csv": "x"}, HINTS, "", {}, ())
WORDS = Words.load(CONTENT)


def say(key: str, **values: object) -> str:
    return WORDS.label("en", key, **values)


def line(name: str = "one", passed: bool = False, **more: Any) -> dict[str, Any]:
    empty = {"expected": None, "got": None, "near": None, "hint": None, "at": None}
    return {"name": name, "title": f"title of {name}", "passed": passed, **empty, **more}


def verdict(*lines: dict[str, Any], syntax: dict[str, Any] | None = None) -> Verdict:
    return read_verdict(Outcome(0, json.dumps({"syntax": syntax, "checks": lines})))


SYNTAX = {"file": "main.py", "line": 3, "column": 1, "text": "x = (", "message": "'(' was never closed"}


def test_a_program_for_a_check_holds_all_that_it_needs() -> None:
    program = check_program(CHECK, {"main.py": b"x"}, first_only=True)
    assert (program.check, program.given, program.first_only, program.ours) == ("text", {"in.csv": b"x"}, True, False)
    assert program.limits == HEAVY_LIMITS


def test_what_a_script_imports_says_how_much_it_may_use() -> None:
    assert script_program({"a.py": b"import math"}, "a.py").limits == LIGHT_LIMITS
    program = script_program({"a.py": b"import b", "b.py": b"def f():\n    from pandas import DataFrame"}, "a.py")
    assert (program.packages, program.limits) == (("pandas",), HEAVY_LIMITS)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (b"import os.path, csv as c\nfrom x.y import z\nfrom . import w", {"os", "csv", "x", ""}),
        (b"print('import os')", set()),
        (b"import (", set()),
        (b"\0", set()),
        (b"(" * 100_000, set()),
        (b"\xff\xfe", set()),
    ],
)
def test_which_packages_a_text_imports(text: bytes, names: set[str]) -> None:
    assert imported(text) == names


def test_one_file_gets_the_name_that_the_hour_asks_for() -> None:
    assert name_files(CHECK, {"upload.py": b"x"}) == {"main.py": b"x"}
    assert name_files(CHECK, {"data.txt": b"x"}) == {"data.txt": b"x"}
    assert name_files(CHECK, {"a.py": b"x", "b.py": b"y"}) == {"a.py": b"x", "b.py": b"y"}
    assert missing(CHECK, {"main.py": b""}) == ("data.txt",)


def test_a_verdict_passes_only_when_every_line_does() -> None:
    assert verdict(line(passed=True), line("two", passed=True)).passed
    assert not verdict(line(passed=True), line("two")).passed
    assert not verdict().passed
    assert not verdict(line(passed=True), syntax=SYNTAX).passed
    assert not read_verdict(Outcome(None, stopped="time")).passed


@pytest.mark.parametrize("passed", ["yes", 1, None, [True]])
def test_only_true_is_a_pass(passed: Any) -> None:
    assert not verdict(line(passed=passed)).passed


@pytest.mark.parametrize(
    "said", ["", "null", "[]", "{}", '{"checks": [{}], "syntax": null}', '{"checks": 5, "syntax": null}']
)
def test_what_is_no_verdict_is_a_crash(said: str) -> None:
    assert read_verdict(Outcome(0, said)) == Verdict(stopped=CRASHED)


def test_hints_come_for_the_first_line_that_fails() -> None:
    found = verdict(line(passed=True), line("of"), line("seen", hint="seen"))
    assert hints_for(CHECK, found) == ("a", "b", "c")
    assert hints_for(CHECK, verdict(line(hint="seen"))) == ("look", "2", "3")
    assert hints_for(CHECK, verdict(line(hint="NameError"))) == ("1", "2", "3")


def test_the_last_hint_stays() -> None:
    found = verdict(line())
    assert [hint_number(CHECK, found, number) for number in (0, 1, 2, 3, 4)] == [None, "1", "2", "3", "3"]


@pytest.mark.parametrize(
    "found", [verdict(line(passed=True)), verdict(syntax=SYNTAX), read_verdict(Outcome(None, stopped="time"))]
)
def test_no_hint_where_none_would_help(found: Verdict) -> None:
    """What passes needs none; a syntax error and a stop say themselves what is wrong."""
    assert hints_for(CHECK, found) == ()
    assert hint_number(CHECK, found, 1) is None


def test_a_syntax_error_is_told_as_one_line_with_its_place() -> None:
    (told,) = verdict_lines(verdict(syntax=SYNTAX), say)
    assert not told.passed
    assert "main.py" in told.title
    assert "3" in told.got
    assert "never closed" in told.got


@pytest.mark.parametrize("why", ["time", "memory", "stack", "files", "crash", "lost"])
def test_every_stop_has_words(why: str) -> None:
    (told,) = verdict_lines(read_verdict(Outcome(None, stopped=why)), say)
    assert not told.passed
    assert len(told.got) > 10
    within = verdict(line(expected={"key": "ends", "values": {}}, got={"key": "stopped", "values": {"why": why}}))
    assert told.got in verdict_lines(within, say)[0].got


@pytest.mark.parametrize("near", ["spaces", "case", "punctuation", "rounding", "kind"])
def test_nearly_right_is_named_as_that(near: str) -> None:
    (told,) = verdict_lines(verdict(line(near=near, expected={"text": "a"}, got={"text": "b"})), say)
    assert (told.expected, told.got, bool(told.near)) == ("a", "b", True)


def test_words_of_the_work_are_never_read_as_markup_or_as_values() -> None:
    nasty = "**{what}** `x` {0} [a](b)"
    told_by = {"key": "of", "values": {"what": nasty, "value": nasty}}
    (told,) = verdict_lines(verdict(line(expected=told_by, got={"text": nasty})), say)
    assert told.expected == f"{nasty}: {nasty}"
    assert told.got == nasty


def test_everything_that_the_tools_say_has_words() -> None:
    folder = CONTENT.parent / "runner" / "guest" / "judge"
    import ast

    tuples = [
        node
        for file in folder.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Tuple)
    ]
    keys = {
        node.elts[0].value
        for node in tuples
        if len(node.elts) == 2 and isinstance(node.elts[0], ast.Constant) and isinstance(node.elts[1], ast.Dict)
    }
    assert len(keys) > 10
    assert [key for key in keys if not WORDS.has(f"checking.said_{key}")] == []


def test_a_check_that_stumbles_over_what_came_fails_in_that_line_alone() -> None:
    text = """
from judge import gives, value
FILES = ("a.py",)
def small():
    \"\"\"size is less than 3\"\"\"
    if value("a.py", "size") < 3:
        return
def named():
    \"\"\"name is x\"\"\"
    gives("a.py", "name", "x")
"""
    outcome = judged(Program({"a.py": b"size = 'large'\nname = 'x'\n"}, check=text))
    verdict = read_verdict(outcome)
    assert [finding.passed for finding in verdict.findings] == [False, True]
    assert verdict.first_failing
    assert verdict.first_failing.got == Said(key="odd", values={"error": "TypeError"})
