"""`make run` where Python is not as it should be."""

import shutil
import subprocess
from itertools import groupby
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OLD = 'case "$1" in --version) echo "Python 3.9.2";; *) exit 1;; esac'
WITHOUT_VENV = 'case "$2" in *venv*) echo "ModuleNotFoundError: No module named ensurepip" >&2; exit 1;; esac'

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make on this machine")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What make needs of the checkout, far from its .venv."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    return tmp_path


def make_run(clone: Path, script: str | None) -> tuple[int, list[str]]:
    """Run make with this script as Python; give the exit code and the lines, but for the one that make adds."""
    python = clone / "python"
    if script:
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(0o755)
    command = ["make", "run", f"PYTHON={python}"]
    done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=False, timeout=30)
    lines = (done.stdout + done.stderr).splitlines()
    return done.returncode, [line for line in lines if not line.startswith("make")]


@pytest.mark.parametrize(
    ("script", "says"),
    [
        (None, "is missing; install Python 3.11 or newer"),
        (OLD, "mentor: Python 3.9.2 is too old; Python 3.11 or newer is needed"),
        (WITHOUT_VENV, "mentor: the venv module is missing; on Debian or Ubuntu: apt-get install python3-venv"),
    ],
)
def test_a_python_that_will_not_do_is_one_readable_line(clone: Path, script: str | None, says: str) -> None:
    code, lines = make_run(clone, script)
    assert code != 0
    assert len(lines) == 1
    assert lines[0].startswith("mentor: ")
    assert says in lines[0]
    assert not (clone / ".venv").exists()


SLOW = ("-m venv", "pip install", "-m compileall", "-m pytest", "/mentor run")


@pytest.mark.parametrize("target", ["run", "test"])
def test_whoever_waits_is_told_what_for(clone: Path, target: str) -> None:
    command = ["make", "-n", target]
    done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=True, timeout=30)
    kinds = ["says" if line.startswith("printf 'mentor: ") else "waits" if any(slow in line for slow in SLOW) else ""
             for line in done.stdout.splitlines()]  # fmt: skip
    order = [kind for kind, _ in groupby(filter(None, kinds))]
    assert order == ["says", "waits"] * 3  # an environment, its libraries, and what was asked for
