"""What would take all time or memory is read in bounds, or refused with its line; nothing ends the process."""

import pytest

from bot.catalog.importing.build import Imported, build
from bot.catalog.importing.document import ImportFault

MANY = 20_000
A = "# Track\n\n- first\n\n"


def count(imported: Imported) -> int:
    return sum(len(topic["items"]) for stage in imported.roadmap["stages"] for topic in stage["topics"])


def balanced(imported: Imported) -> bool:
    return +imported.counts.came == imported.counts.written + imported.counts.left


@pytest.mark.parametrize(
    ("flood", "line"),
    [
        ("- " * MANY + "a", 5), ("1. " * MANY + "a", 5), (">" * MANY + " a", 5), ("> " * MANY + "a", 5),
        ("\n".join(" " * 2 * n + "- a" for n in range(MANY // 40)), 54), ("[^1]: " * MANY + "a", 5),
        ("\n".join("> " * n + "- a\n" for n in range(70)), 103), ("<ul><li>a" * MANY, 5),
    ],
)  # fmt: skip
def test_what_is_nested_too_deep_is_refused_with_its_line(flood: str, line: int) -> None:
    with pytest.raises(ImportFault, match=r"deep|list marks") as fault:
        build(A + flood, "file")
    assert abs(fault.value.line - line) <= 2


@pytest.mark.parametrize(
    "flood",
    [
        "- " + "[" * MANY, "- " + "![" * MANY, "- " + "[a](" * MANY, "- " + "*a **" * MANY, "- " + "`" * MANY,
        "- " + "_a " * MANY, "- " + "<" * MANY, "- " + "<a " * MANY, "- " + "<a href=x>" * 2_000, "- " + "<b>" * 2_000,
        "<!--" * MANY, "<!-- a\n\n" * MANY, "<div>" * MANY, "<table><tr><td>a" * 2_000, "<![CDATA[" * MANY, "<?" * MANY,
        "<details><summary>a</summary>\n\n" * 2_000, "<details><summary>a</summary>" * 2_000, "######\n" * MANY,
        "- " + "a" * 1_000_000, "- " + "🐍" * MANY, "- " + "\u200d" * MANY, "- " + "&amp;" * MANY, "- " + "\\" * MANY,
        "a\n" * MANY, "- a\n" + "b\n" * MANY, "- a\n" + "          - b\n" * 2_000, "```\n" * MANY, "|" * MANY,
        "|a" * 1_000 + "\n" + "|-" * 1_000 + "\n" + "|a|b\n" * 100, "[a]: b\n" * MANY, "- www." + "www." * MANY,
        "\n".join(f"[^{n}]: x" for n in range(2_000)), "a\n" + ": b\n" * 2_000, "- " + "a@b.c " * 2_000,
        "- \0a\n" * 2_000,
        "```mermaid\ngraph TD\n A" + "[" * MANY + "\n```", "```mermaid\ngraph TD\n A " + "-- a " * MANY + "\n```",
        "```mermaid\n" + "%%{" * MANY + "\n```", "```mermaid\ngraph TD\n" + "subgraph a\n" * 2_000 + " A\n```",
        f"```mermaid\ngraph TD\n {' & '.join(f'a{n}' for n in range(999))} -->|x| b & c & {'d & ' * 999} e\n```",
    ],
    ids=lambda flood: flood[:14].replace("\n", " "),
)  # fmt: skip
def test_a_flood_is_read_and_nothing_of_it_is_lost_in_silence(flood: str) -> None:
    imported = build(A + flood + "\n", "file")
    assert count(imported) >= 1
    assert balanced(imported)


def test_a_document_that_is_too_large_is_refused_before_it_is_read() -> None:
    with pytest.raises(ImportFault, match="too large") as fault:
        build("| a |\n" * 400_000, "file")
    assert fault.value.line == 333_334


@pytest.mark.parametrize(
    "rule", ["- - - - - - - - - - - - - - - - -", "* * * * * * * * * * * * * * * *", "-" * 90, "_ _ _"]
)
def test_a_line_across_the_page_is_no_flood(rule: str) -> None:
    assert count(build(f"{A}{rule}\n\n- a\n", "file")) == 2


def test_ten_thousand_items_come_and_go() -> None:
    lines = (f"- [ ] [Item {n}](https://example.org/{n}) and more" for n in range(10_000))
    imported = build(A + "\n".join(lines), "file")
    assert count(imported) == 10_001
    ids = [item["id"] for item in imported.roadmap["stages"][0]["topics"][0]["items"]]
    assert len(set(ids)) == 10_001
    assert max(map(len, ids)) <= 24
    assert imported.counts.written["links"] == 10_000
