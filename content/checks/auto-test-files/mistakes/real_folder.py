# fails: own_folder
# hint: tmp_path
from pathlib import Path

import pytest

import tidy


@pytest.fixture
def mess(tmp_path):
    folder = tmp_path / "mess"
    folder.mkdir()
    for name in ("cat.jpg", "prices.csv", "notes.txt"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def names(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_plan(mess):
    targets = [target.relative_to(mess).as_posix() for _, target in tidy.plan(mess)]
    assert targets == ["images/cat.jpg", "texts/notes.txt", "data/prices.csv"]


def test_dry_run_changes_nothing(mess, tmp_path):
    tidy.sort(mess, tmp_path / "journal.jsonl", go=False)
    assert names(mess) == ["cat.jpg", "notes.txt", "prices.csv"]


def test_existing_target_is_kept(mess, tmp_path):
    (mess / "images").mkdir()
    (mess / "images" / "cat.jpg").write_text("the old cat", encoding="utf-8")
    tidy.sort(mess, tmp_path / "journal.jsonl")
    assert (mess / "images" / "cat.jpg").read_text(encoding="utf-8") == "the old cat"


def test_duplicates_are_found():
    here = Path("desk")
    here.mkdir(exist_ok=True)
    (here / "a.txt").write_text("a", encoding="utf-8")
    (here / "b.txt").write_text("a", encoding="utf-8")
    assert len(tidy.dupes(here)) == 1


def test_backup_keeps_three(mess, tmp_path):
    for stamp in ("20260301", "20260302", "20260303", "20260304"):
        tidy.backup(mess, tmp_path / "backups", stamp)
    assert names(tmp_path / "backups") == ["20260302.zip", "20260303.zip", "20260304.zip"]


def test_undo_restores_all(mess, tmp_path):
    before = names(mess)
    tidy.sort(mess, tmp_path / "journal.jsonl")
    assert names(mess) != before
    tidy.undo(tmp_path / "journal.jsonl")
    assert names(mess) == before
