"""Headings, parts that fold and tables in roadmaps of others, and what they become."""

import pytest
from import_house import A, T, items, link, outline, titles, told

from bot.catalog.importing.build import build


def test_lists_in_lists_keep_four_levels_and_deeper_ones_are_told() -> None:
    source = A + "".join(f"{'  ' * depth}- level {depth}\n" for depth in range(6)) + "- other\n"
    assert [item.get("depth", 0) for item in items(source)] == [0, 1, 2, 3, 3, 3, 0]
    assert told(source) == [
        f"{9 + n}: nested deeper than 4 levels: it stands on the last: level {n}" if n < 0 else
        f"{5 + n}: nested deeper than 4 levels: it stands on the last: level {n}" for n in (4, 5)
    ]  # fmt: skip


def test_a_row_of_a_table_is_an_item_and_keeps_its_links() -> None:
    source = A + (
        "| # | Course | Weeks |\n| :-- | :--: | --: |\n| 1 | [Intro](https://example.org/a) | 14 |\n"
        "| 2 | Next | see [b](https://example.org/b) | more [c](https://example.org/c) |\n| 3 | Last |\n| | | |\n"
    )
    assert items(source) == [
        {"title": "Intro", "text": "#: 1\nWeeks: 14", "links": [link("Intro", "https://example.org/a")]},
        {"title": "Next", "text": "#: 2\nWeeks: see b\nmore c",
         "links": [link("b", "https://example.org/b"), link("c", "https://example.org/c")]},
        {"title": "Last", "text": "#: 3"},
    ]  # fmt: skip


def test_a_head_that_links_is_a_row_too() -> None:
    source = A + "| [One](https://example.org/1) | two |\n| -- | -- |\n| [Three](https://example.org/3) | four |\n"
    assert titles(source) == ["One", "Three"]


def test_tables_and_lists_in_html_are_read_as_those_in_markdown() -> None:
    source = A + (
        "<table>\n<tr><th>Name</th><th>Link</th></tr>\n"
        '<tr>\n  <td>One</td>\n  <td><a href="https://example.org/1">go</a></td>\n</tr>\n</table>\n\n'
        '<ul>\n  <li>a<ul><li>b</li></ul></li>\n  <li><a href="https://example.org/c">c</a></li>\n</ul>\n'
    )
    assert items(source) == [
        {"title": "One", "text": "Link: go", "links": [link("go", "https://example.org/1")]},
        {"title": "a"}, {"title": "b", "depth": 1}, {"title": "c", "links": [link("c", "https://example.org/c")]},
    ]  # fmt: skip


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_part_that_folds_is_a_topic_and_what_follows_stands_where_it_began(gap: str) -> None:
    source = (
        f"# Track\n\n## Core\n\n<details>\n<summary>More</summary>\n{gap}- one\n- two\n{gap}</details>\n\n- outside\n"
    )
    assert outline(source) == {"Core": {"Core": ["outside"], "More": ["one", "two"]}}


def test_a_part_that_folds_inside_an_item_is_nested() -> None:
    source = A + "- <details><summary>In item</summary>\n\n  - below\n\n  </details>\n- after\n"
    assert [(item["title"], item.get("depth", 0)) for item in items(source)] == [
        ("In item", 0), ("below", 1), ("after", 0),
    ]  # fmt: skip


def test_headings_in_html_and_underlined_ones_are_headings() -> None:
    source = '<h1 align="center">Real <b>Title</b></h1>\n\n<h2>A</h2>\n\n- one\n\nB\n-\n\n- two\n'
    assert build(source, "file").roadmap["title"] == "Real Title"
    assert outline(source) == {"A": {"A": ["one"]}, "B": {"B": ["two"]}}


@pytest.mark.parametrize(
    ("written", "title"),
    [("1. First", "First"), ("🎯 Aim high", "Aim high"), ("🐍🚀 Full speed", "Full speed"), (".NET", ".NET"),
     (":rocket: Go", "Go"), ("--help", "--help"), ("🎯", "🎯"), ("3.12 news", "3.12 news"), ("→ On", "On")],
)  # fmt: skip
def test_what_adorns_a_heading_is_dropped(written: str, title: str) -> None:
    assert list(outline(f"{T}## {written}\n\n- one\n")) == [title]


def test_levels_that_are_skipped_do_not_matter() -> None:
    assert outline("# Track\n\n#### Deep first\n\n- a\n\n## Later\n\n##### Deeper\n\n- b\n") == {
        "Deep first": {"Deep first": ["a"]}, "Later": {"Deeper": ["b"]},
    }  # fmt: skip


def test_headings_below_topics_keep_the_way_to_them() -> None:
    source = T + "## Stage\n\n### Topic\n\n#### Sub\n\n- a\n\n##### Lower\n\n- b\n\n### Next\n\n- c\n"
    assert outline(source) == {"Stage": {"Topic › Sub": ["a"], "Topic › Sub › Lower": ["b"], "Next": ["c"]}}


def test_a_heading_with_words_and_no_items_is_an_item_and_an_empty_one_is_told() -> None:
    source = T + "## Loops\n\nRead [this](https://example.org/a).\n\n## Empty\n\n## Lists\n\n- a\n"
    assert outline(source) == {"Loops": {"Loops": ["Loops"]}, "Lists": {"Lists": ["a"]}}
    assert items(source)[0] == {
        "title": "Loops",
        "text": "Read this.",
        "links": [link("this", "https://example.org/a")],
    }
    assert told(source) == ["7: a heading without items: Empty"]


@pytest.mark.parametrize(
    ("source", "title", "stages"),
    [
        ("# Contents\n\n- [A](#a)\n\n# A\n\n- a\n\n# B\n\n- b\n", "file", ["A", "B"]),
        ("# Track\n\nWords.\n\n# A\n\n- a\n\n# B\n\n- b\n", "Track", ["A", "B"]),
        ("# A\n\n- a\n\n# B\n\n- b\n", "file", ["A", "B"]),
        ("## A\n\n- a\n\n## B\n\n- b\n", "file", ["A", "B"]),
        ("### A\n\n- a\n\n### B\n\n- b\n", "file", ["A", "B"]),
        ("- a\n- b\n", "file", ["file"]),
        ("# Track\n\n- a\n\n## B\n\n- b\n", "Track", ["Track", "B"]),
        ("---\ntitle: \"From front\"\ntags: [a]\n---\n\n## A\n\n- a\n", "From front", ["A"]),
        ("---\ntitle: From front\n---\n\n# Track\n\n## A\n\n- a\n", "Track", ["A"]),
        ("# ![logo](https://example.org/x.png)\n\n## A\n\n- a\n", "logo", ["A"]),
        ("# \n\n## A\n\n- a\n", "file", ["A"]),
    ],
)  # fmt: skip
def test_title_and_stages_are_found_however_headings_are_used(source: str, title: str, stages: list[str]) -> None:
    assert build(source, "file").roadmap["title"] == title
    assert list(outline(source)) == stages


def test_a_readme_with_several_top_headings_is_named_after_the_first() -> None:
    assert build("# A\n\n- a\n\n# B\n\n- b\n", "README").roadmap["title"] == "A"


def test_a_heading_in_an_item_is_its_name() -> None:
    assert [(item["title"], item.get("depth", 0)) for item in items(f"{A}- ### Arrays\n    - read\n- ### Lists\n")] == [
        ("Arrays", 0), ("read", 1), ("Lists", 0),
    ]  # fmt: skip


def test_a_long_heading_keeps_all_its_words() -> None:
    long = "Stage " * 20 + "end"
    roadmap = build(f"{T}## {long}\n\n### {long}\n\n- a\n", "file").roadmap
    assert roadmap["stages"][0]["text"] == long
    assert roadmap["stages"][0]["topics"][0]["text"] == long
