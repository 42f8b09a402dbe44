"""Checks are read strictly, and what is wrong with one is named with its place."""

from pathlib import Path

import pytest
from check_folder import FOLDER, write

from bot.catalog.checks import Hints, functions_of, has_check, packages_of, stand_ins_of
from bot.catalog.content_folder import CONTENT
from bot.catalog.faults import ContentError
from bot.catalog.lint_checks import check_checks
from bot.catalog.read_checks import hours_with_checks, read_check

CHECK, HINTS = FOLDER["check.py"], FOLDER["hints.yaml"]
LONG = "x" * 301


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write(tmp_path, FOLDER)
    return tmp_path


def said(content: Path) -> list[str]:
    return [f"{fault.file}:{fault.line} {fault.message}" for fault in check_checks(content, ["hour"])]


def test_a_check_is_read_as_it_is_written(content: Path) -> None:
    write(content, {"files/data/in.csv": "a,b\n", "check.py": 'PACKAGES = ("pandas",)\n' + CHECK})
    check = read_check(content, "hour")
    assert (check.files, check.packages, check.given) == (("grade.py",), ("pandas",), {"data/in.csv": "a,b\n"})
    assert check.functions == ("tens", "bonus")
    assert functions_of(check.text)[0] == ("tens", "89 points are an 8")
    assert check.hints == Hints(
        ("one", "two", "three"), {}, {"added": "Add it first.", "NameError": "Look at the name."}
    )
    mistake = check.mistakes[1]
    assert (mistake.name, mistake.file, mistake.fails, mistake.hint) == ("no_bonus.py", "grade.py", "bonus", "added")
    assert mistake.text == "def grade(points, bonus=0):\n    return points // 10\n"
    assert has_check(content, "hour")
    assert not has_check(content, "another")
    assert packages_of(content, "hour") == ("pandas",)


def test_a_good_check_has_no_fault(content: Path) -> None:
    assert said(content) == []


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"check.py": "def ("}, "check.py:1 is no Python"),
        ({"check.py": CHECK.replace("FILES", "FILE")}, "check.py:1 needs FILES"),
        ({"check.py": CHECK.replace('("grade.py",)', '"grade.py"')}, "check.py:3 FILES must be a tuple of texts"),
        ({"check.py": CHECK.replace('("grade.py",)', "(open('x'),)")}, "check.py:3 FILES must be a tuple of texts"),
        ({"check.py": CHECK.replace('("grade.py",)', "()")}, "check.py:1 FILES is empty"),
        ({"check.py": CHECK.replace('"""89 points are an 8"""', "pass")}, "check.py:1 tens has no docstring"),
        ({"check.py": CHECK.replace("an 8", "an 8.")}, "check.py:1 the title of tens"),
        ({"check.py": CHECK.replace("an 8", "8" * 90)}, "check.py:1 the title of tens"),
        ({"check.py": CHECK.replace('hint="added"', 'hint="other"')}, "check.py:1 the hint other is not among"),
        ({"hints.yaml": "steps: [one, two]\n"}, "hints.yaml:1 steps: list should have at least 3 items"),
        ({"hints.yaml": HINTS + "more: x\n"}, "hints.yaml:3 more: extra inputs are not permitted"),
        ({"hints.yaml": HINTS + "steps: [a, b, c]\n"}, "hints.yaml:3 the key 'steps' stands twice"),
        ({"hints.yaml": HINTS + "of: {ten: [a, b, c]}\n"}, "hints.yaml:1 of.ten is no function"),
        ({"hints.yaml": HINTS.replace("NameError:", "unused:")}, "hints.yaml:1 seen.unused is no hint"),
        ({"hints.yaml": HINTS.replace("two", LONG)}, "hints.yaml:1 a hint has at most"),
        ({"hints.yaml": HINTS.replace("two", "Great!")}, "hints.yaml:1 a hint has at most"),
        ({"solution/grade.py": "def ("}, "solution/grade.py:1 is no Python in line 1"),
        ({"mistakes/rounded.py": "x = 1\n"}, "mistakes/rounded.py:1 needs a line `# fails: ...`"),
        ({"mistakes/rounded.py": "# fails: tens\nx = 1\n"}, "mistakes/rounded.py:1 needs a line `# hint: ...`"),
        ({"mistakes/rounded.py": "# fails: ten\n# hint: steps\n"}, "mistakes/rounded.py:1 fails in ten, which is no"),
        ({"mistakes/rounded.py": "# fails: tens\n# hint: x\n"}, "mistakes/rounded.py:1 brings the hint x"),
        ({"mistakes/rounded.py": "# fails: tens\n# hint: steps\ndef ("}, "mistakes/rounded.py:1 is no Python"),
        ({"neighbour.py": "x = 1\n"}, "neighbour.py:1 has no docstring"),
        ({"neighbour.py": '"""x"""\n' + "x = 1\n" * 40}, "neighbour.py:1 has more than 40 lines"),
        ({"neighbour.py": "def ("}, "neighbour.py:1 is no Python"),
    ],
)
def test_each_fault_is_named_with_its_place(content: Path, changed: dict[str, str], fault: str) -> None:
    write(content, changed)
    assert [found for found in said(content) if found.startswith(f"checks/hour/{fault}")], said(content)


@pytest.mark.parametrize("name", ["hints.yaml", "neighbour.py", "check.py", "solution/grade.py"])
def test_a_file_that_is_missing_is_named(content: Path, name: str) -> None:
    (content / "checks" / "hour" / name).unlink()
    assert any(name in found and ("missing" in found or "cannot be read" in found) for found in said(content))


def test_three_mistakes_are_the_least(content: Path) -> None:
    (content / "checks" / "hour" / "mistakes" / "rounded.py").unlink()
    assert said(content) == ["checks/hour/mistakes:1 has 2 attempts, and 3 are the least"]


def test_a_check_of_no_hour_is_a_fault(content: Path) -> None:
    assert [fault.message for fault in check_checks(content, [])] == ["is a check of no hour"]


def test_a_text_that_is_no_text_is_told(content: Path) -> None:
    (content / "checks" / "hour" / "neighbour.py").write_bytes(b"\xff")
    with pytest.raises(ContentError, match="can't be read"):
        read_check(content, "hour")


def test_the_hint_for_what_was_seen_goes_first() -> None:
    hints = Hints(("1", "2", "3"), {"f": ("a", "b", "c")}, {"s": "seen"})
    assert hints.ladder("g", None) == ("1", "2", "3")
    assert hints.ladder("f", "unknown") == ("a", "b", "c")
    assert hints.ladder("f", "s") == ("seen", "b", "c")


def test_the_house_has_checks() -> None:
    assert {"fun-operators", "fun-functions", "fun-classes", "fun-text-csv"} <= set(hours_with_checks(CONTENT))


def test_a_stand_in_is_lent_and_what_the_check_has_itself_goes_before(content: Path) -> None:
    for name, text in {"bs4/__init__.py": "soup = 1\n", "bs4/tags.py": "", "flask.py": "theirs = 1\n"}.items():
        file = content / "stand-ins" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    lends = 'STAND_INS = ("bs4", "flask.py")\n' + CHECK
    write(content, {"check.py": lends, "files/flask.py": "own = 1\n"})
    given = {"bs4/__init__.py": "soup = 1\n", "bs4/tags.py": "", "flask.py": "own = 1\n"}
    assert read_check(content, "hour").given == given
    assert stand_ins_of(content, "hour") == ("bs4", "flask.py")


def test_a_stand_in_that_nobody_has_is_a_fault(content: Path) -> None:
    write(content, {"check.py": 'STAND_INS = ("nothing",)\n' + CHECK})
    assert said(content) == ["checks/hour/check.py:1 lends nothing, and stand-ins has none"]


def test_every_stand_in_is_lent_by_some_check() -> None:
    lent = {name for hour in hours_with_checks(CONTENT) for name in stand_ins_of(CONTENT, hour)}
    assert lent == {path.name for path in (CONTENT / "stand-ins").iterdir() if path.name != "__pycache__"}
