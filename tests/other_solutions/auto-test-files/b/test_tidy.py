import os

import pytest
from tidy import Tidy, backup, duplicates

NAMES = ["one.csv", "three.txt", "two.jpg"]


@pytest.fixture
def mess(tmp_path):
    folder = tmp_path / "mess"
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_text("I am " + name)
    return folder


class TestTidy:
    @pytest.mark.parametrize("name, kind", [("two.jpg", "images"), ("one.csv", "data"), ("three.txt", "texts")])
    def test_plan(self, mess, name, kind):
        pairs = dict(Tidy(mess.parent).plan(mess))
        assert pairs[str(mess / name)] == str(mess / kind / name)

    def test_dry_run(self, mess):
        Tidy(mess.parent).sort(mess, dry=True)
        assert sorted(os.listdir(mess)) == NAMES

    def test_existing(self, mess):
        (mess / "images").mkdir()
        (mess / "images" / "two.jpg").write_text("first")
        Tidy(mess.parent).sort(mess)
        assert (mess / "images" / "two.jpg").read_text() == "first"
        assert (mess / "two.jpg").exists()

    def test_duplicates(self, mess):
        (mess / "zwei.jpg").write_text("I am two.jpg")
        assert duplicates(mess) == [(str(mess / "two.jpg"), str(mess / "zwei.jpg"))]

    def test_backup(self, mess, tmp_path):
        for day in "1234":
            backup(mess, tmp_path / "old", "2026-03-0" + day)
        assert len(os.listdir(tmp_path / "old")) == 3

    def test_undo(self, mess):
        tidy = Tidy(mess.parent)
        tidy.sort(mess)
        assert sorted(os.listdir(mess)) == ["data", "images", "texts"]
        tidy.undo()
        assert [n for n in sorted(os.listdir(mess)) if "." in n] == NAMES
