import tidy


def fill(folder, *names):
    for name in names:
        (folder / name).write_text(name)


def test_plan(tmp_path):
    fill(tmp_path, "a.jpg", "b.csv", "c.txt")
    names = [target.relative_to(tmp_path).as_posix() for _, target in tidy.plan(tmp_path)]
    assert names == ["images/a.jpg", "data/b.csv", "texts/c.txt"]


def test_dry_run_changes_nothing(tmp_path):
    fill(tmp_path, "a.jpg", "b.csv")
    before = sorted(tmp_path.rglob("*"))
    tidy.sort(tmp_path, go=False)
    assert sorted(tmp_path.rglob("*")) == before


def test_existing_target_is_kept(tmp_path):
    fill(tmp_path, "a.jpg")
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.jpg").write_text("old")
    tidy.sort(tmp_path, journal=tmp_path / "journal.jsonl")
    assert (tmp_path / "images" / "a.jpg").read_text() == "old"


def test_dupes(tmp_path):
    (tmp_path / "one.txt").write_text("same")
    (tmp_path / "two.txt").write_text("same")
    (tmp_path / "three.txt").write_text("other")
    assert [[f.name for f in group] for group in tidy.dupes(tmp_path)] == [["one.txt", "two.txt"]]


def test_backup_keeps_three(tmp_path):
    source = tmp_path / "mess"
    source.mkdir()
    fill(source, "a.txt")
    for stamp in ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]:
        tidy.backup(source, tmp_path / "backups", stamp)
    left = sorted(f.name for f in (tmp_path / "backups").iterdir())
    assert left == ["backup-2026-01-02.zip", "backup-2026-01-03.zip", "backup-2026-01-04.zip"]


def test_undo(tmp_path):
    mess = tmp_path / "mess"
    mess.mkdir()
    fill(mess, "a.jpg", "b.csv", "c.txt")
    journal = tmp_path / "journal.jsonl"
    tidy.sort(mess, journal=journal)
    assert (mess / "images" / "a.jpg").exists()
    tidy.undo(journal)
    assert sorted(f.name for f in mess.iterdir() if f.is_file()) == ["a.jpg", "b.csv", "c.txt"]
