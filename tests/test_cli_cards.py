"""`mentor content cards`: runs programs, names what doesn't hold, keeps what does."""

import json
from pathlib import Path

import pytest
from catalog_folder import small, write
from test_catalog_lint_cards import CARDS, changed
from typer.testing import CliRunner, Result

from bot.cli.main import app


def runs(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["content", "cards", "--folder", str(folder), *arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, small() | {"cards/a.yaml": CARDS})


def test_what_was_worked_out_is_written_and_said(folder: Path) -> None:
    done = runs(folder)
    assert done.exit_code == 0
    assert "a: 3 of 3 cards hold" in done.output
    assert "40 instances of 1 programs agree with this CPython, run twice each" in done.output
    kept = json.loads((folder / "cards/a.json").read_text())
    assert set(kept) == {"x-sum", "o-sum", "f-sum"}
    assert len(kept["x-sum"]["instances"]) == 40
    assert kept["f-sum"]["shows"] == "1"


def test_any_number_of_instances_is_proven_and_nothing_written(folder: Path) -> None:
    done = runs(folder, "--instances", "700")
    assert "700 instances" in done.output
    assert done.exit_code == 0
    assert not (folder / "cards").exists()


def test_what_does_not_hold_is_named(tmp_path: Path) -> None:
    done = runs(write(tmp_path, small() | {"cards/a.yaml": changed("faults", prints="9")}), "a")
    assert done.exit_code == 1
    assert "a: f-sum: mended it prints '3', and not '9'" in done.output
    assert "a: 2 of 3 cards hold" in done.output


def test_a_file_that_is_not_there_is_one_line(folder: Path) -> None:
    done = runs(folder, "loops")
    assert done.exit_code == 1
    assert done.output.strip() == "mentor: there is no file of cards called loops; there are a"


def test_content_with_faults_is_told_and_not_run(tmp_path: Path) -> None:
    done = runs(write(tmp_path, small() | {"cards/a.yaml": changed("faults", colour="red")}))
    assert done.exit_code == 1
    assert "colour: unexpected keyword argument" in done.output
    assert "Traceback" not in done.output
