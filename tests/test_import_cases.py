"""What people write in roadmaps, a kind at a time, and what it becomes."""

import pytest
from import_house import A, T, items, link, outline, titles, told

from bot.catalog.importing.build import build
from bot.catalog.importing.document import ImportFault


@pytest.mark.parametrize(
    "title",
    [
        "👨‍👩‍👧 family", "🐍 Python 🐍", "مرحبا بالعالم", "C++", ".NET basics", "#hashtag", "--help flag",
        "@decorators",
        "$PATH", "3.12 features", "*args and **kwargs", "~~old~~ new", "<div> and <span>", "List<T>", "__init__ method",
        "a_b_c and 2 * 3 * 4", "50% off", "C:\\temp", "[1, 2, 3]", "f(x) -> y", "x | y", "`tick", "{name}", "&nbsp",
    ],
)  # fmt: skip
def test_signs_belong_to_words(title: str) -> None:
    written = title.replace("\\", "\\\\")
    assert titles(f"{A}- {written}\n- [ ] {written}\n- [x] {written}\n  - {written}\n") == [title] * 4


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("`__init__`", "__init__"), ("&lt;div&gt; &amp; more", "<div> & more"), ("<kbd>Ctrl</kbd> keys", "Ctrl keys"),
        ("**bold** and *italic*", "bold and italic"), ("`<div>` element", "<div> element"), ("\\*args", "*args"),
        ("1. numbered inside", "numbered inside"), ("__Bold__ words", "Bold words"), ("one<br>two", "one two"),
        ("### Heading", "Heading"), ("> quoted", "quoted"), ("a\u200bb\u202ec\x07", "abc"), ("~~gone~~", "~~gone~~"),
        ("Term <!-- hidden --> shown", "Term shown"), ("![logo](https://example.org/x.png)", "logo"),
    ],
)  # fmt: skip
def test_looks_are_dropped_and_characters_kept(written: str, title: str) -> None:
    assert titles(f"{A}- {written}\n") == [title]


@pytest.mark.parametrize("pad", ["  ", "    ", "\t", "      ", "        ", "\t\t"])
def test_an_item_that_is_indented_too_far_is_still_an_item(pad: str) -> None:
    assert [(item["title"], item.get("depth", 0)) for item in items(f"{A}- one\n{pad}- two\n- three\n")] == [
        ("one", 0), ("two", 1), ("three", 0),
    ]  # fmt: skip


def test_mixed_marks_and_boxes_are_lists_and_a_ticked_box_is_told() -> None:
    source = (
        A
        + "1. first\n2. second\n   - nested a\n10. tenth\n\n* star\n+ plus\n\n"
        + "- [ ] one\n- [x] two\n- [X] three\n- [] four\n"
    )
    assert titles(source) == ["first", "second", "nested a", "tenth", "star", "plus", "one", "two", "three", "four"]
    assert [line for line in told(source) if "ticked" in line] == [
        "14: a ticked box is imported open, for each learner has an own progress: [x]"
    ]
    assert build(source, "file").counts.came["ticked boxes"] == 2


def test_links_keep_title_and_address_in_every_way_of_writing() -> None:
    source = A + (
        "- [Intro course](https://example.org/a_(b))\n"
        "- [Next](https://example.org/b \"why\") and [notes](http://example.org/c)\n"
        "- [named][n] and [short] and <https://example.org/auto>\n"
        "- see https://example.org/bare, or www.example.org\n"
        "- <a href='https://example.org/html'>html</a>\n"
        "- [![Badge](https://example.org/b.svg)](https://example.org/badge)\n"
        "- https://example.org/only\n\n"
        "[n]: https://example.org/n\n[short]: <https://example.org/s>\n"
    )  # fmt: skip
    assert [item["links"] for item in items(source)] == [
        [link("Intro course", "https://example.org/a_(b)")],
        [link("Next", "https://example.org/b"), link("notes", "http://example.org/c")],
        [link("named", "https://example.org/n"), link("short", "https://example.org/s"),
         link("https://example.org/auto", "https://example.org/auto")],
        [link("https://example.org/bare", "https://example.org/bare"), link("www.example.org", "http://www.example.org")],
        [link("html", "https://example.org/html")],
        [link("Badge", "https://example.org/badge")],
        [link("https://example.org/only", "https://example.org/only")],
    ]  # fmt: skip


def test_an_address_that_cannot_be_followed_is_told_and_its_words_stay() -> None:
    source = (
        A + "- [file](./a.md)\n- [mail](mailto:a@example.org)\n- [here](#nowhere)\n- [local](http://localhost:80/)\n"
    )
    assert titles(source) == ["file", "mail", "here", "local"]
    assert told(source) == [
        "5: a link to a file beside the document; --base says where that lies on the web: file (./a.md)",
        "6: an address that is not on the web: mail (mailto:a@example.org)",
        "7: a link inside the document: here (#nowhere)",
        "8: an address that has no host: local (http://localhost:80/)",
    ]


def test_files_beside_the_document_are_linked_below_a_base() -> None:
    roadmap = build(f"{A}- [file](./a.md) and [up](../b.md)\n", "file", base="https://example.org/x/y/").roadmap
    assert roadmap["stages"][0]["topics"][0]["items"][0]["links"] == [
        link("file", "https://example.org/x/y/a.md"), link("up", "https://example.org/x/b.md"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "contents", ["- [A](#a)\n- [B b](#-b-b)\n", "1. [A](#a)\n2. [**B b**](#b-b)\n", "* [A](#a) / [B b](#b)\n"]
)
def test_a_list_of_contents_is_told_and_nothing_to_learn(contents: str) -> None:
    source = f"{T}## Contents\n\n{contents}\n## A\n\n- a\n\n## 🚀 B b\n\n- b\n"
    assert outline(source) == {"A": {"A": ["a"]}, "B b": {"B b": ["b"]}}
    assert any("a link inside the document" in line for line in told(source))


def test_an_item_with_words_beside_an_internal_link_stays() -> None:
    assert titles(f"{A}- see [A](#a) again\n- [B](#)\n- [A](#a): first\n") == ["see A again", "B", "A: first"]


def test_a_second_paragraph_and_code_belong_to_the_item() -> None:
    source = (
        A
        + "- First book\n\n  Why it is [worth](https://example.org/w) reading.\n\n- Second\n\n  ```py\n  x = 1\n  ```\n"
    )
    assert items(source) == [
        {"title": "First book", "text": "Why it is worth reading.", "links": [link("worth", "https://example.org/w")]},
        {"title": "Second", "text": "x = 1"},
    ]


def test_quotes_and_definitions_hold_items() -> None:
    source = (
        A + "> - quoted\n>   - below\n\nTerm\n: meaning [m](https://example.org/m)\n\n- after\n\n> [!NOTE]\n> - noted\n"
    )
    assert items(source) == [
        {"title": "quoted"}, {"title": "below", "depth": 1},
        {"title": "Term", "text": "meaning m", "links": [link("m", "https://example.org/m")]},
        {"title": "after"}, {"title": "noted"},
    ]  # fmt: skip


def test_footnotes_go_to_what_names_them_and_twins_are_two() -> None:
    source = A + "- [^1]\n- same[^2]\n- same\n\n[^1]: note\n[^2]: more [m](https://example.org/m)\n[^3]: unnamed\n"
    assert items(source) == [
        {"title": "note"}, {"title": "same", "text": "more m", "links": [link("m", "https://example.org/m")]},
        {"title": "same"},
    ]  # fmt: skip
    roadmap = build(source, "file").roadmap
    assert "unnamed" in str(roadmap)
    ids = [item["id"] for item in roadmap["stages"][0]["topics"][0]["items"]]
    assert len(set(ids)) == 3


def test_a_long_item_keeps_all_its_words() -> None:
    long = "word " * 120 + "end"
    (item, linked) = items(f"{A}- {long}\n- [Name](https://example.org/n) - {long}\n")
    assert item["text"] == long
    assert item["title"] == "word " * 12 + "word…"
    assert (linked["title"], linked["text"]) == ("Name", f"Name - {long}")


def test_a_byte_order_mark_and_windows_lines_change_nothing() -> None:
    source = f"{A}- one\n  - two\n\n| a |\n|--|\n| b |\n"
    roadmap = build(source, "file").roadmap
    assert build("\ufeff" + source.replace("\n", "\r\n"), "file").roadmap == roadmap
    assert build(source.replace("\n", "\r"), "file").roadmap == roadmap


@pytest.mark.parametrize(
    "name", ["Дорожная карта", "学习路线", "خارطة الطريق", "ロードマップ", "🚀🚀", "???", "Ünïcode"]
)
def test_a_title_in_any_script_has_an_id(name: str) -> None:
    id = build(f"# {name}\n\n- a\n", "file").id
    assert 3 <= len(id) <= 12
    assert id.isascii()
    assert id != build("# Другая\n\n- a\n", "file").id


def test_a_code_block_that_is_never_closed_is_told() -> None:
    source = f"{A}- one\n\n```python\nprint(1)\n- two\n"
    assert titles(source) == ["one"]
    assert told(source) == ["7: this code block is never closed; all after it was read as code: ```"]


def test_a_comment_that_is_never_closed_is_told() -> None:
    assert told(f"{A}- one\n\n<!-- - two\n\n- three\n")[0].startswith(
        "7: this comment is never closed; all after it is"
    )


def test_an_address_that_no_text_names_is_told() -> None:
    assert told(f"{A}- one\n\n[x]: https://example.org/x\n") == [
        "7: an address without a link: x (https://example.org/x)"
    ]


def test_the_first_words_are_the_goal_and_the_others_stay() -> None:
    source = (
        f"{T}Learn it.\n\nMore [here](https://example.org/h).\n\n## A\n\n### 🎯 Goal:\nBuild `x`.\n\n### B\n\n- b\n"
    )
    roadmap = build(source, "file").roadmap
    assert (roadmap["goal"], roadmap["text"]) == ("Learn it.", "More here.")
    assert roadmap["links"] == [link("here", "https://example.org/h")]
    assert (roadmap["stages"][0]["goal"], list(outline(source)["A"])) == ("Build x.", ["B"])


@pytest.mark.parametrize("source", ["", " \n", "just words", "# Title\n", "# Title\n\nWords.\n", "***\n", "<!-- x -->"])
def test_a_document_with_nothing_to_learn_is_refused_kindly(source: str) -> None:
    with pytest.raises(ImportFault) as fault:
        build(source, "file")
    assert fault.value.line == 1
