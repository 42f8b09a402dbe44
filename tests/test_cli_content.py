"""`mentor content` as an operator sees it."""

import json
from pathlib import Path

from catalog_folder import small, write
from typer.testing import CliRunner

from bot.cli.content_commands import app


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(word) for word in words])
    return result.exit_code, result.output


def test_lint_says_that_all_is_well(tmp_path: Path) -> None:
    code, said = run("lint", write(tmp_path, small()))
    assert (code, said) == (
        0,
        "content is clean: 14 sessions, 2 roadmaps, 1 projects, 1 questions, 1 tips, 0 cards (0 executed)\n",
    )


def test_lint_names_one_fault_a_line(tmp_path: Path) -> None:
    files = small()
    files["tips.yaml"]["tips"][0]["pillar"] = "tall"
    code, said = run("lint", write(tmp_path, files))
    assert (code, said) == (1, "en/tips.yaml:6 tip-one: there is no pillar 'tall'\n")


def test_dump_writes_json(tmp_path: Path) -> None:
    folder = write(tmp_path, small())
    code, said = run("dump", folder, "--json")
    assert code == 0
    assert len(json.loads(said)["sessions"]) == 14
    assert run("dump", folder)[1].startswith("14 sessions")


def test_dump_of_a_broken_folder_ends_with_the_faults(tmp_path: Path) -> None:
    code, said = run("dump", tmp_path, "--json")
    assert (code, said) == (1, f"en:1 -: there is no content in {tmp_path}\n")


def test_links_counts_or_complains(tmp_path: Path) -> None:
    files = small()
    folder = write(tmp_path, files)
    assert run("links", folder) == (0, "15 addresses are fine\n")
    files["sessions/a.yaml"]["sessions"][0]["learn"]["link"] = "http://a.b/"
    code, said = run("links", write(tmp_path, files))
    assert (code, said) == (1, "en/sessions/a.yaml:9 hour-0: http://a.b/ must begin with https://\n")
