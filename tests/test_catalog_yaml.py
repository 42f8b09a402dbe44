"""The strict YAML reader."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.yaml import MOST_YAML_BYTES, YamlFault, parse, read
from bot.catalog.yaml_build import MOST_YAML_DEEP
from bot.catalog.yaml_write import written


@pytest.mark.parametrize("text", ["no", "yes", "on", "Off", "True", "None", "21:30", "2026-01-31", "1_000", "<<", "="])
def test_words_and_times_and_dates_stay_text(text: str) -> None:
    assert parse(f"key: {text}").data == {"key": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("010", 10),
        ("-3", -3),
        ("0o17", 15),
        ("0x1F", 31),
        ("2.5", 2.5),
        ("1e3", 1000.0),
        ("'3'", "3"),
    ],
)
def test_scalars_of_yaml_1_2(text: str, value: object) -> None:
    assert parse(f"key: {text}").data == {"key": value}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: 2\na: 3", 3, "twice"),
        ("a:\n  - b: 1\n    b: 2", 3, "twice"),
        ("a: &x [1]\nb: *x", 1, "aliases"),
        ("a: 1\nb: !!python/name:os.system x", 2, "not a tag"),
        ("a: 1\nb: !!set {x}", 2, "not allowed"),
        ("a: 1\nb: [", 3, "expected"),
        ("a: 1\nb: c: d", 2, "not allowed"),
        ("1: a", 1, "a key must be text"),
        ("a: \x07", 1, "unacceptable"),
        ("", 1, "empty"),
        ("[" * 3000 + "]" * 3000, 1, "too deeply"),
        ("a: 1\nb: !!int x", 2, "is not a"),
    ],
)
def test_faults_have_a_line(text: str, line: int, words: str) -> None:
    with pytest.raises(YamlFault, match=words) as caught:
        parse(text)
    assert caught.value.line == line


def test_a_document_knows_the_line_of_everything() -> None:
    document = parse("a:\n  - id: x\n    b:\n      c: 1\n  - id: y\n")
    assert document.line("a", 0, "b", "c") == 4
    assert document.line("a", 1, "id") == 5
    assert document.line("a", 1, "missing") == 5
    assert document.line("a", 7) == 1


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path) -> None:
    with pytest.raises(YamlFault, match="cannot be read"):
        read(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"a: \xff")
    with pytest.raises(YamlFault, match="UTF-8"):
        read(tmp_path / "latin.yaml")


@pytest.mark.parametrize("flood", ["[", "{", "[{", "- ", "? ", "a: [", "!!seq [", "&a ["])
def test_no_nesting_ends_the_process(flood: str) -> None:
    with pytest.raises(YamlFault) as caught:
        parse(flood * 100_000)
    assert caught.value.line == 1


@pytest.mark.parametrize("deep", [{"a": 1}, [1]])
def test_what_is_deep_enough_for_everybody_is_read(deep: object) -> None:
    text = "[" * (MOST_YAML_DEEP - 1) + str(deep).replace("'", "") + "]" * (MOST_YAML_DEEP - 1)
    assert parse(text).data
    with pytest.raises(YamlFault, match="too deeply"):
        parse(f"[{text}]")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.yaml").open("wb") as file:
        file.truncate(MOST_YAML_BYTES + 1)
    with pytest.raises(YamlFault, match="larger than 64 MB"):
        read(tmp_path / "large.yaml")


def test_a_second_document_and_a_second_key_have_their_line() -> None:
    for text, line in (("a: 1\n---\nb: 2", 2), ("a: 1\nb:\n  c: 1\n  c: 2", 4)):
        with pytest.raises(YamlFault) as caught:
            parse(text)
        assert caught.value.line == line


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.sampled_from(
    [
        "1e5",
        "0o17",
        "0x1F",
        "~",
        "null",
        "true",
        "no",
        "21:30",
        ".5",
        "-",
        "- a",
        "a: b",
        "#x",
        "&a",
        "*a",
        "|",
        ">",
        "%",
        "@x",
    ]
)


@given(st.recursive(TEXTS | st.integers() | st.booleans(), lambda some: st.lists(some) | st.dictionaries(TEXTS, some)))
def test_what_is_written_is_read_back(data: object) -> None:
    assert parse(written({"data": data})).data == {"data": data}
