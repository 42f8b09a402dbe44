"""Where an imported roadmap goes: a file of its own, never over another."""

from pathlib import Path

import pytest
from catalog_folder import small, write
from click.testing import Result
from typer.testing import CliRunner

from bot.catalog.lint import lint
from bot.cli.content_commands import app

MINE = "# {title}\n\n## A\n\n- one\n- [two](https://example.org/2)\n\n## Empty\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with a shipped roadmap called web."""
    return write(tmp_path / "content", small())


def document(folder: Path, title: str = "My way", name: str = "mine.md") -> Path:
    file = folder / name
    file.write_text(MINE.format(title=title), encoding="utf-8")
    return file


def run(*words: object) -> Result:
    return CliRunner().invoke(app, ["import", *map(str, words)])


def test_without_a_folder_the_roadmap_is_printed_and_the_report_stands_apart(tmp_path: Path) -> None:
    result = run(document(tmp_path))
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "id: my-way")
    assert result.stderr.splitlines() == [
        f"{tmp_path}/mine.md:8: a heading without items: Empty",
        "                 came in   written  left out",
        "headings               3         2         1",
        "list items             2         2         0",
        "links                  1         1         0",
        "1 stages, 1 topics, 2 items",
    ]


def test_it_is_written_into_a_folder_and_lints(tmp_path: Path, content: Path) -> None:
    result = run(document(tmp_path), "--out", content / "en" / "roadmaps", "--id", "cook")
    assert (result.exit_code, result.stdout) == (0, f"written to {content}/en/roadmaps/cook.yaml\n")
    assert lint(content) == []


def test_two_documents_of_one_title_get_ids_of_their_own(tmp_path: Path, content: Path) -> None:
    folder = content / "en" / "roadmaps"
    first = run(document(tmp_path), "--out", folder)
    before = (folder / "my-way.yaml").read_bytes()
    second = run(document(tmp_path), "--out", folder)
    third = run(document(tmp_path), "--out", folder)
    assert [result.exit_code for result in (first, second, third)] == [0, 0, 0]
    assert (
        second.stdout
        == f"written to {folder}/my-way-2.yaml: the id my-way is taken, and --replace would write over it\n"
    )
    assert {file.name for file in folder.glob("my-*")} == {"my-way.yaml", "my-way-2.yaml", "my-way-3.yaml"}
    assert (folder / "my-way.yaml").read_bytes() == before
    assert lint(content) == []


@pytest.mark.parametrize(
    "titles", [("Дорожная карта", "Дорожная карта!"), ("学习", "學習"), ("???", "!!!"), ("🚀", "🚀 ")]
)
def test_titles_in_any_script_do_not_meet(tmp_path: Path, content: Path, titles: tuple[str, str]) -> None:
    for title in titles:
        assert run(document(tmp_path, title), "--out", content / "en" / "roadmaps").exit_code == 0
    assert len(list((content / "en" / "roadmaps").iterdir())) == 4
    assert lint(content) == []


@pytest.mark.parametrize("options", [(), ("--id", "web")])
def test_a_shipped_roadmap_is_never_written_over_by_itself(tmp_path: Path, content: Path, options: tuple[str]) -> None:
    file = content / "en" / "roadmaps" / "web.yaml"
    before = file.read_bytes()
    result = run(document(tmp_path, "Web"), "--out", file.parent, *options)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"mentor: {file} is part of the mentor. --id NAME gives yours another id, --replace writes over it\n"
    )
    assert file.read_bytes() == before


def test_an_id_that_was_asked_for_and_is_taken_is_refused(tmp_path: Path, content: Path) -> None:
    folder = content / "en" / "roadmaps"
    assert run(document(tmp_path), "--out", folder, "--id", "mine").exit_code == 0
    for id in ("mine", "hour-1", "prj-shop", "tip-one"):
        result = run(document(tmp_path), "--out", folder, "--id", id)
        assert result.exit_code == 1
        assert f"the id {id} is taken" in result.stderr


def test_a_title_that_is_an_id_elsewhere_gets_another(tmp_path: Path, content: Path) -> None:
    assert run(document(tmp_path, "Hour 1"), "--out", content / "en" / "roadmaps").exit_code == 0
    assert (content / "en" / "roadmaps" / "hour-1-2.yaml").is_file()
    assert lint(content) == []


def test_replace_writes_over_and_keeps_the_ids_of_what_stayed(tmp_path: Path, content: Path) -> None:
    file = content / "en" / "roadmaps" / "my-way.yaml"
    mine = document(tmp_path)
    run(mine, "--out", file.parent)
    before = file.read_text("utf-8")
    mine.write_text(mine.read_text("utf-8").replace("- one", "- new\n- one"), encoding="utf-8")
    assert run(mine, "--out", file.parent, "--replace").exit_code == 0
    after = file.read_text("utf-8")
    assert "title: new" in after
    assert [line for line in before.splitlines() if line not in after.splitlines()] == []


def test_replace_says_which_ids_are_gone(tmp_path: Path, content: Path) -> None:
    folder, mine = content / "en" / "roadmaps", document(tmp_path)
    run(mine, "--out", folder)
    mine.write_text(mine.read_text("utf-8").replace("- one", "- another"), encoding="utf-8")
    said = run(mine, "--out", folder, "--replace").stdout.splitlines()
    assert said[0] == f"written to {folder}/my-way.yaml"
    assert said[1].startswith("1 ids are gone, such as my-way-")
    refused = run(mine, "--out", folder, "--replace", "--id", "hour-1")
    assert (refused.exit_code, "the id hour-1 is taken" in refused.stderr) == (1, True)


@pytest.mark.parametrize("id", ["../x", "A", "ab", "x" * 13, "-abc", "abc-", "a b", "ab/c", "", "ünï", "abc\n"])
def test_an_id_that_no_roadmap_may_have_is_refused(tmp_path: Path, id: str) -> None:
    result = run(document(tmp_path), "--id", id, "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert "an id has 3 to 12 of a-z, 0-9 and -" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"# A\n- \xff\n", "mine.md:2: this is not UTF-8 text"),
        (b"", "mine.md:1: the document is empty"),
        (b"# A\n- b\n\n```mermaid\ngraph TD\n", "mine.md:4: this code block is never closed"),
        (b"\xff\xfe#", "mine.md:1: this is not UTF-8 text"),
        (b"%PDF-1.7\n\x00\x01\x02", "mine.md:1: there is nothing to learn in it"),
    ],
)
def test_a_document_that_cannot_be_read_is_one_kind_line(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "mine.md"
    file.write_bytes(data)
    result = run(file)
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_document_of_another_kind_of_unicode_is_read(tmp_path: Path) -> None:
    file = tmp_path / "mine.md"
    file.write_bytes(MINE.format(title="Länder").encode("utf-16"))
    assert "title: Länder" in run(file).stdout


def test_a_folder_that_cannot_be_written_is_one_kind_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    result = run(document(tmp_path), "--out", tmp_path / "file" / "roadmaps")
    assert (result.exit_code, result.stderr) == (
        1,
        f"mentor: {tmp_path}/file/roadmaps/my-way.yaml can't be written: Not a directory\n",
    )
