"""The parsed cache: quick, and never trusted further than its key."""

import os
import pickle
from pathlib import Path

import pytest
from catalog_folder import small, write

import bot.catalog.read
from bot.catalog.dump import to_json
from bot.catalog.load import load


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "content", small())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def kept(cache: Path) -> Path:
    return cache / "catalog-en.pickle"


def test_the_second_load_reads_no_yaml(folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load(folder, cache=cache)
    monkeypatch.setattr(bot.catalog.read, "read_language", lambda *_: pytest.fail("YAML was read"))
    second = load(folder, cache=cache)
    assert to_json(second) == to_json(first)
    assert second.stage("web-1") == first.stage("web-1")
    assert [file.name for file in cache.iterdir()] == ["catalog-en.pickle"]


def test_a_changed_file_is_seen(folder: Path, cache: Path) -> None:
    load(folder, cache=cache)
    file = folder / "en/tips.yaml"
    file.write_text(file.read_text().replace("Write a line.", "Write two."))
    assert load(folder, cache=cache).tips["tip-one"].text == "Write two."


def test_a_touched_or_added_file_is_seen(folder: Path, cache: Path) -> None:
    load(folder, cache=cache)
    before = kept(cache).read_bytes()[:64]
    os.utime(folder / "en/tips.yaml", ns=(1, 1))
    load(folder, cache=cache)
    touched = kept(cache).read_bytes()[:64]
    write(folder, {"sessions/c.yaml": {"sessions": []}})
    load(folder, cache=cache)
    assert len({before, touched, kept(cache).read_bytes()[:64]}) == 3


def test_languages_do_not_share_a_file(folder: Path, cache: Path) -> None:
    write(folder, {"tips.yaml": {"tips": [{"id": "tip-one", "text": "Eine Zeile."}]}}, "de")
    for _ in range(2):
        assert load(folder, "de", cache).tips["tip-one"].text == "Eine Zeile."
        assert load(folder, "en", cache).tips["tip-one"].text == "Write a line."


@pytest.mark.parametrize("junk", [b"", b"junk", b"0" * 500])
def test_a_broken_cache_is_ignored_and_written_anew(folder: Path, cache: Path, junk: bytes) -> None:
    load(folder, cache=cache)
    good = kept(cache).read_bytes()
    for bad in (junk, good[:-10], good[:64] + b"0" * 64 + good[128:]):
        kept(cache).write_bytes(bad)
        assert load(folder, cache=cache).sessions
        assert kept(cache).read_bytes()[:64] == good[:64]
        assert len(kept(cache).read_bytes()) == len(good)


class Foreign:
    def __reduce__(self) -> object:
        return os.mkdir, ("was-run",)


def test_a_foreign_pickle_runs_no_code(
    folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.catalog import cache as store

    monkeypatch.chdir(tmp_path)
    load(folder, cache=cache)
    key = kept(cache).read_bytes()[:64].decode()
    body = pickle.dumps(Foreign())
    kept(cache).write_bytes(store._head(key, body) + body)
    assert load(folder, cache=cache).sessions
    assert not (tmp_path / "was-run").exists()


def test_a_pickle_of_something_else_is_ignored(folder: Path, cache: Path) -> None:
    from bot.catalog import cache as store

    load(folder, cache=cache)
    key, body = kept(cache).read_bytes()[:64].decode(), pickle.dumps({"a": 1})
    kept(cache).write_bytes(store._head(key, body) + body)
    assert load(folder, cache=cache).sessions


def test_a_cache_that_cannot_be_written_is_no_fault(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert load(folder, cache=tmp_path / "file" / "cache").sessions


def test_faulty_content_is_never_kept(folder: Path, cache: Path) -> None:
    from bot.catalog.faults import ContentError

    (folder / "en/paths.yaml").write_text("paths: 1")
    with pytest.raises(ContentError):
        load(folder, cache=cache)
    assert not cache.exists()
