"""What proves a check: mutants, leaks, and what is found wrong with an hour."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from check_folder import FOLDER, write

from bot.catalog.read_checks import read_check
from bot.proving.hour import other_answers, prove
from bot.proving.hours import Job, Prover
from bot.proving.leaks import gives_away, normal_form
from bot.proving.mutants import mutants
from bot.proving.on_this_machine import native_judge
from bot.proving.which_hours import a_share, changed_hours

SOLUTION = """
def grade(points, bonus=0):
    \"\"\"Give a grade.\"\"\"
    if points < 0 or points > 100:
        raise ValueError("out of range")
    return (points + bonus) // 10
"""


def changes(text: str) -> list[str]:
    return [mutant.change for mutant in mutants(text)]


def test_mutants_change_one_thing_each_and_are_all_different() -> None:
    made = list(mutants(SOLUTION))
    assert len({mutant.text for mutant in made}) == len(made)
    assert {"Lt -> GtE", "Lt -> LtE", "Or -> And", "raise away", "return None", "Add -> Sub", "FloorDiv -> Mod"} <= {
        mutant.change for mutant in made
    }
    assert all(compile(mutant.text, "m", "exec") for mutant in made)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ('"""A docstring."""\n', "a docstring"),
        ("if __name__ == '__main__':\n    main()", "a guard"),
        ("print('hi')", "what is printed"),
        ("x = input('How old are 5? ')", "a prompt"),
        ("print(f'{x:8.2f}')", "a format"),
        ("x = 5  # free: any number does", "what is left open"),
        ("while True:\n    pass", "a loop for ever"),
    ],
)
def test_what_nobody_can_ask_about_is_not_changed(text: str, none: str) -> None:
    assert changes(text) == [], none


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("x = 5", "5 -> 6"),
        ("x = True", "True -> False"),
        ("x = not y", "not away"),
        ("x += 1", "Add -> Sub"),
        ("x.append(3)", "call away"),
        ("a = b if c else d", "condition turned"),
        ("for x in y:\n    break", "break -> continue"),
        ("x = a in b", "In -> NotIn"),
        ("print(f'{x + 1:.2f}')", "Add -> Sub"),
    ],
)
def test_what_is_changed(text: str, change: str) -> None:
    assert change in changes(text)


def test_names_and_comments_make_no_difference_and_the_rest_does() -> None:
    one = "def f(a):\n    '''x'''\n    return a + 1  # one"
    assert normal_form(one) == normal_form("def g(number):\n    return number + 1")
    assert normal_form(one) != normal_form("def g(number):\n    return number - 1")
    assert normal_form("print(len(x))") != normal_form("print(sum(x))")


@pytest.mark.parametrize(
    "text",
    [
        SOLUTION,
        SOLUTION.replace("points", "p").replace("bonus", "extra").replace("grade", "mark"),
        "Write it so:\n```python\nreturn (points + bonus) // 10\n```\nand `raise ValueError('out of range')`.",
    ],
)
def test_what_gives_a_solution_away(text: str) -> None:
    assert gives_away(text, SOLUTION)


@pytest.mark.parametrize("text", ["Look at `ValueError`.", "Divide by ten with `//`.", "x = 5", "", "def f(: broken"])
def test_what_does_not(text: str) -> None:
    assert not gives_away(text, SOLUTION)


def test_other_answers_are_near_the_right_one() -> None:
    assert dict(other_answers("1,200")) == {"+1": "1201", "-1": "1199", "x10": "12000", "sign": "-1200"}
    assert [name for name, _ in other_answers("Saturday")] == ["cut", "doubled", "turned"]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write(tmp_path, FOLDER)
    return tmp_path


def faults(content: Path, changed: dict[str, str] | None = None, *, with_mutants: bool = False) -> list[str]:
    write(content, changed or {})
    check = read_check(content, "hour")
    return prove(check, native_judge, with_mutants=with_mutants).faults


def test_a_good_check_is_proven(content: Path) -> None:
    check = read_check(content, "hour")
    proof = prove(check, native_judge)
    assert (proof.faults, proof.survivors) == ([], [])
    assert proof.killed == proof.made > 3


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"solution/grade.py": "def grade(points, bonus=0): return points // 10"}, "solution: fails in bonus"),
        ({"solution/grade.py": "def grade(:"}, "solution: grade.py:1"),
        (
            {"mistakes/rounded.py": "# fails: bonus\n# hint: added\ndef grade(p, b=0): return p"},
            "fails in tens and not in bonus",
        ),
        (
            {"mistakes/no_bonus.py": "# fails: bonus\n# hint: steps\ndef grade(p, b=0): return p // 10"},
            "brings the hint added",
        ),
        (
            {"mistakes/rounded.py": "# fails: tens\n# hint: steps\ndef grade(p, b=0): return (p + b) // 10"},
            "passes, and should",
        ),
        (
            {"hints.yaml": "steps: [one, '`return (p + b) // 10`', three]\nseen: {added: x, NameError: x}"},
            "contains the solution",
        ),
        ({"neighbour.py": '"""A neighbour."""\ndef n(a, b=0):\n    return (a + b) // 10\n'}, "neighbour.py: contains"),
        (
            {"neighbour.py": '"""A neighbour."""\nprint(1 / 0)\n'},
            "neighbour.py: doesn't run by itself: 'ZeroDivisionError",
        ),
        ({"check.py": 'FILES = ("grade.py",)\ndef tens():\n    """x"""\n'}, "check.py: passes empty files"),
        ({"check.py": 'FILES = ("grade.py",)\n'}, "check.py: has no function"),
    ],
)
def test_what_is_wrong_is_named(content: Path, changed: dict[str, str], fault: str) -> None:
    assert any(fault in found for found in faults(content, changed)), faults(content, changed)


def test_a_check_that_overlooks_mutants_is_not_proven(content: Path) -> None:
    write(content, {"check.py": FOLDER["check.py"].partition("def bonus")[0]})
    check = read_check(content, "hour")
    proof = prove(replace(check, mistakes=()), native_judge)
    assert [mutant for mutant in proof.survivors if "Add -> Sub" in mutant]
    assert proof.faults == [f"check.py: kills {proof.killed} of {proof.made} mutants; the others live"]


def test_hours_are_proven_on_all_cores_and_a_broken_one_stops_no_other(content: Path) -> None:
    other = content / "checks" / "other"
    other.mkdir()
    (other / "check.py").write_text("def (")
    proofs = {
        proof.hour: proof for proof in Prover(content, content).prove_all([Job("hour", True), Job("other", True)])
    }
    assert (proofs["hour"].holds, proofs["other"].holds) == (True, False)
    assert "is no Python" in proofs["other"].faults[0]


def test_a_share_is_the_same_for_the_same_seed() -> None:
    hours = [f"h{number}" for number in range(50)]
    assert a_share(hours, 0.1, 7) == a_share(reversed(hours), 0.1, 7)
    assert len(a_share(hours, 0.1, 7)) == 5
    assert a_share(hours, 0.1, 7) != a_share(hours, 0.1, 8)
    assert len(a_share(hours[:3], 0.01, 1)) == 1
    assert a_share([], 0.5, 1) == []


def test_what_changed_is_asked_of_git(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True, capture_output=True)

    content = tmp_path / "content"
    for hour in ("one", "two", "three"):
        (content / "checks" / hour).mkdir(parents=True)
        (content / "checks" / hour / "check.py").write_text("x = 1\n")
    git("init", "-q", "-b", "main")
    git("config", "user.name", "t")
    git("config", "user.email", "t@example.org")
    git("add", "-A")
    git("commit", "-qm", "all")
    git("checkout", "-qb", "work")
    assert changed_hours(content, ["one", "two", "three"]) == []
    (content / "checks" / "one" / "check.py").write_text("x = 2\n")
    git("commit", "-qam", "one")
    (content / "checks" / "two" / "check.py").write_text("x = 3\n")
    (content / "checks" / "three" / "new.py").write_text("x = 3\n")
    assert changed_hours(content, ["one", "two", "three", "four"]) == ["one", "two", "three"]
    assert changed_hours(content, ["one"], base="no-such-branch") is None


def test_an_hour_changes_with_the_stand_in_that_it_lends(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True, capture_output=True)

    content = tmp_path / "content"
    for hour, text in {"one": 'STAND_INS = ("bs4",)\n', "two": "x = 1\n"}.items():
        (content / "checks" / hour).mkdir(parents=True)
        (content / "checks" / hour / "check.py").write_text(text)
    (content / "stand-ins" / "bs4").mkdir(parents=True)
    git("init", "-q", "-b", "main")
    git("config", "user.name", "t")
    git("config", "user.email", "t@example.org")
    git("add", "-A")
    git("commit", "-qm", "all")
    git("checkout", "-qb", "work")
    (content / "stand-ins" / "bs4" / "__init__.py").write_text("soup = 2\n")
    assert changed_hours(content, ["one", "two"]) == ["one"]
