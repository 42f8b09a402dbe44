"""`mentor sandbox`, `mentor check` and `mentor content prove`, as anybody can try them."""

import json
from pathlib import Path

import pytest
from check_folder import FOLDER, write
from runner_house import CACHE, HOUSE, Bench
from typer.testing import CliRunner

from bot.cli.main import app

pytestmark = pytest.mark.timeout(600)
SOLUTION = HOUSE / "content" / "checks" / "fun-operators" / "solution" / "clock.py"
MISTAKE = HOUSE / "content" / "checks" / "fun-operators" / "mistakes" / "every_fourth.py"


def run(*words: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual_logs: None) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MENTOR_CACHE_DIR", str(CACHE.parent))
    return tmp_path


def test_a_file_runs_and_is_told_as_json(bench: Bench, here: Path) -> None:
    (here / "a.py").write_text(
        "import sys\nprint('hi', input())\nprint('oh', file=sys.stderr)\nopen('o.txt', 'w').write('x')"
    )
    (here / "in.txt").write_text("me\n")
    code, out, _ = run("sandbox", here / "a.py", "--json", "--stdin", here / "in.txt")
    assert code == 0
    assert json.loads(out) == {
        "exit": 0,
        "stdout": "hi me\n",
        "stderr": "oh\n",
        "stopped": None,
        "files": {"o.txt": "x"},
    }


def test_a_file_that_fails_gives_its_code_and_its_traceback(bench: Bench, here: Path) -> None:
    (here / "a.py").write_text("print('before')\n1 / 0")
    code, out, err = run("sandbox", here / "a.py")
    assert (code, out) == (1, "before\n")
    assert "ZeroDivisionError" in err


def test_right_work_passes(bench: Bench, here: Path) -> None:
    code, out, _ = run("check", "fun-operators", SOLUTION, "--json")
    told = json.loads(out)
    assert (code, told["passed"], told["hint"]) == (0, True, None)
    assert {"title", "passed", "expected", "got"} == set(told["checks"][0])
    assert all(line["passed"] for line in told["checks"])


def test_wrong_work_is_told_with_a_hint(bench: Bench, here: Path) -> None:
    code, out, _ = run("check", "fun-operators", MISTAKE, "--json")
    told = json.loads(out)
    assert (code, told["passed"]) == (1, False)
    assert "1900" in told["hint"]
    assert [line["passed"] for line in told["checks"]] == [True, True, True, True, False]
    assert "False" in told["checks"][-1]["expected"]
    shown = run("check", "fun-operators", MISTAKE)[1]
    assert "✗" in shown
    assert told["hint"] in shown


def test_a_folder_can_be_handed_in(bench: Bench, here: Path) -> None:
    (here / "work" / ".git").mkdir(parents=True)
    (here / "work" / ".git" / "config").write_text("x")
    (here / "work" / "clock.py").write_text(SOLUTION.read_text())
    assert run("check", "fun-operators", here / "work")[0] == 0


def test_work_that_is_no_python_gets_no_hint(bench: Bench, here: Path) -> None:
    (here / "clock.py").write_text("print('x'\n")
    code, out, _ = run("check", "fun-operators", here / "clock.py", "--json")
    told = json.loads(out)
    assert (code, told["passed"], told["hint"], len(told["checks"])) == (1, False, None, 1)
    assert "line 1" in told["checks"][0]["got"]


def test_a_file_that_is_missing_is_a_line_of_its_own(here: Path) -> None:
    (here / "empty").mkdir()
    code, out, _ = run("check", "fun-functions", here / "empty", "--json")
    told = json.loads(out)
    assert (code, told["passed"], told["hint"]) == (1, False, None)
    assert ["bill.py" in line["title"] for line in told["checks"]] == [True]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("check", "no-such-hour", "."), "no-such-hour has no check"),
        (("sandbox", "nothing.py"), "does not exist"),
    ],
)
def test_what_cannot_be_done_is_one_line(here: Path, words: tuple[str, ...], says: str) -> None:
    code, _, err = run(*words)
    assert code in {1, 2}
    assert says in " ".join(err.replace("│", "").split())


def test_where_it_is_off_that_is_said(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTOR_RUNNER", "off")
    (here / "a.py").write_text("print(1)")
    code, _, err = run("sandbox", here / "a.py")
    assert (code, "MENTOR_RUNNER is off" in err) == (1, True)


def test_checks_are_proven_without_the_sandbox(here: Path) -> None:
    write(here, FOLDER)
    code, out, _ = run("content", "prove", "--native", "--folder", here)
    assert code == 0
    assert out.splitlines()[0].startswith("hour: proven;")
    assert out.splitlines()[-1].startswith("1 of 1 checks are proven")


def test_checks_are_proven_in_the_sandbox(bench: Bench, here: Path) -> None:
    write(here, FOLDER)
    assert run("content", "prove", "--folder", here)[0] == 0
    write(here, {"solution/grade.py": "def grade(points, bonus=0): return 8"})
    code, out, _ = run("content", "prove", "--folder", here)
    assert (code, "hour: NOT proven" in out, "solution: fails in bonus" in out) == (1, True, True)


def test_a_quick_proof_leaves_nothing_plain_out(here: Path, bench: Bench) -> None:
    write(here, FOLDER)
    other = here / "checks" / "another"
    (here / "checks" / "hour").rename(other)
    write(here, FOLDER)
    code, out, _ = run("content", "prove", "--quick", "--seed", "1", "--folder", here)
    assert code == 0
    assert out.splitlines()[-1].startswith("2 of 2 checks are proven")
