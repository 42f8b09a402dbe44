"""No sentence of the source documents may reach a learner as it stands there."""

from pathlib import Path

import pytest
from catalog_folder import small, write

from bot.catalog.lint import lint


def said(folder: Path, seeds: Path | None = None) -> list[str]:
    return [f"{fault.file} {fault.id}: {fault.message}" for fault in lint(folder, seeds)]


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    line = (
        "- **Solution**: Master the *quick* brown fox, then jump over nine lazy dogs every day\n- Write good code today"
    )
    (folder / "one.txt").write_text(line)
    return folder


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("So: the QUICK brown fox, then jump over nine cats.", "the quick brown fox then jump over nine"),
        ("The quick brown fox, then jump over ten cats.", None),
        ("Write good code today.", "write good code today"),
        ("Today write good code, then rest.", None),
    ],
)
def test_a_copied_sentence_is_found(tmp_path: Path, seeds: Path, text: str, copied: str | None) -> None:
    files = small()
    files["pitfalls.yaml"]["pitfalls"][0]["sign"] = text
    folder = write(tmp_path / "content", files)
    wanted = [f"en/pitfalls.yaml hell: is copied from the source: {copied!r}"] if copied else []
    assert said(folder, seeds) == wanted
    assert said(folder) == []


def test_titles_may_be_the_source_s(tmp_path: Path, seeds: Path) -> None:
    files = small()
    words = "Master the quick brown fox, then jump over nine lazy dogs"
    files["pitfalls.yaml"]["pitfalls"][0]["title"] = words
    assert said(write(tmp_path / "content", files), seeds) == []
