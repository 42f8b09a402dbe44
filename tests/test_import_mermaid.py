"""Mermaid flowcharts become items; a chart of another kind is one reported line."""

import pytest

from bot.catalog.importing.build import build
from bot.catalog.importing.document import ImportFault
from bot.catalog.importing.mermaid import read_chart


def stations(chart: str) -> dict[str, list[str]]:
    """The labels of the stations of a chart, by id."""
    return {name: station.lines or [name] for name, station in read_chart(chart, 1).stations.items()}


def ways(chart: str) -> list[tuple[str, str, str]]:
    return [(way.source, way.label, way.target) for way in read_chart(chart, 1).ways]


def imported(chart: str, more: str = "") -> dict[str, list[str]]:
    roadmap = build(f"# Track\n\n## A\n\n{more}```mermaid\n{chart}\n```\n", "file").roadmap
    topics = [topic for stage in roadmap["stages"] for topic in stage["topics"]]
    return {topic["title"]: [item["title"] for item in topic["items"]] for topic in topics}


@pytest.mark.parametrize(
    "shape",
    ["[{}]", "({})", "([{}])", "[[{}]]", "[({})]", "(({}))", ">{}]", "{{{}}}", "{{{{{}}}}}", "[/{}/]", "[\\{}\\]",
     "[/{}\\]", "((({})))", "@{{ shape: rect, label: \"{}\" }}", "@{{ label: '{}' }}", '["{}"]', '["`{}`"]',
     "[<b>{}</b>]"],
)  # fmt: skip
def test_every_shape_has_its_label(shape: str) -> None:
    assert stations(f"flowchart TD\n  A{shape.format('One thing')} --> B") == {"A": ["One thing"], "B": ["B"]}


@pytest.mark.parametrize(
    "arrow",
    ["-->", "---", "--o", "--x", "<-->", "o--o", "x--x", "==>", "===", "-.->", "-.-", "~~~", "---->", "-..->", "->",
     "e1@-->", "-->|yes|", "-- yes -->", "== yes ==>", "-. yes .->", "--yes-->", '-- "yes" -->', '-->|"yes"|',
     "-- yes ---"],
)  # fmt: skip
def test_every_arrow_leads_on(arrow: str) -> None:
    chart = f"graph LR\n  A[One] {arrow} B[Two]"
    assert stations(chart) == {"A": ["One"], "B": ["Two"]}
    assert ways(chart) == ([("A", "yes", "B")] if "yes" in arrow else [])


def test_stations_side_by_side_share_an_arrow() -> None:
    chart = "graph TD\n  A & B -->|go| C & D"
    assert ways(chart) == [("A", "go", "C"), ("A", "go", "D"), ("B", "go", "C"), ("B", "go", "D")]


@pytest.mark.parametrize(
    "chart",
    [
        "graph TD\n\nA[One]\n\n--> B[Two]\n\n--> C[Three]\n",
        "graph TD; A[One]-->B[Two]; B-->C[Three];",
        "graph TD\nA[One] -->\nB[Two] -->\n\n%% a comment\n\nB --> C[Three]",
        '%%{init: {"theme":"dark",\n "x": 1}}%%\nflowchart TD\n A[One]:::core --> B[Two]:::core\n B-->C[Three]',
        "---\ntitle: x\nconfig:\n  look: neo\n---\nflowchart LR\n A[One] --> B[Two] --> C[Three]",
        "flowchart-elk LR\n A[\"One\"] --> B[\"Two\"]\n style A fill:#fff\n linkStyle 0 stroke:red\n B --> C[Three]",
        "graph\n A[One]; B[Two]; C[Three]",
    ],
)  # fmt: skip
def test_statements_end_where_their_author_ended_them(chart: str) -> None:
    assert stations(chart) == {"A": ["One"], "B": ["Two"], "C": ["Three"]}


def test_labels_may_hold_brackets_signs_and_lines() -> None:
    chart = (
        'graph TD\n A["f(x); a --> b\nmore"] --> B[Use [] and (x)<br/>now]\n'
        " B --> C[#quot;hi#quot; #amp; #35;1] --> D[one\\ntwo]"
    )
    assert list(stations(chart).values()) == [
        ["f(x); a --> b", "more"], ["Use [] and (x)", "now"], ['hi" & #1'], ["one", "two"],
    ]  # fmt: skip


def test_subgraphs_are_topics_and_no_stations() -> None:
    chart = (
        'flowchart LR\n subgraph S1["First: basics"]\n  direction TB\n  P1[Loops] --> P2[Lists]\n'
        "  subgraph in\n   P3[Deep]\n  end\n end\n subgraph Second part\n  P4[Files]\n end\n"
        "  S1 --> S2\n S1 -->|then| P5[After]\n P5 -->|back| S1"
    )
    assert imported(chart) == {
        "A": ["S2", "After", "back → First: basics"],
        "First: basics": ["Loops", "Lists"],
        "First: basics › in": ["Deep"],
        "Second part": ["Files"],
    }


def test_a_click_is_a_link() -> None:
    roadmap = build(
        '# T\n\n```mermaid\ngraph TD\n A[One]\n click A href "https://example.org/a" _blank\n```\n', "f"
    ).roadmap
    assert roadmap["stages"][0]["topics"][0]["items"][0]["links"] == [{"title": "One", "url": "https://example.org/a"}]


@pytest.mark.parametrize(
    "chart",
    ["gantt\n title Plan\n section Basics\n Loops :a1, 2026-01-01, 7d", "mindmap\n  root((Python))\n    Basics",
     "sequenceDiagram\n  Me->>Server: ask", "pie title x\n \"a\" : 1", "", "%% nothing", "root((x))\n A --> B",
     "graphics\nA"],
)  # fmt: skip
def test_a_chart_that_is_no_flowchart_is_one_line_and_the_document_goes_on(chart: str) -> None:
    found = build(f"# Track\n\n## A\n\n- one\n\n```mermaid\n{chart}\n```\n\n- two\n", "file")
    assert [(line, reason) for line, _, reason in found.left_out] == [(7, "a chart that is no flowchart")]
    assert [item["title"] for item in found.roadmap["stages"][0]["topics"][0]["items"]] == ["one", "two"]
    assert (found.counts.came["charts"], found.counts.left["charts"]) == (1, 1)


def test_a_broken_statement_is_told_and_the_others_count() -> None:
    chart = "graph TD\n A[One] --> B[Two]\n C[never closed --> D\n this is prose\n B --> E[Three]\n --> F\n G --> ???"
    assert imported(chart, "- item\n\n") == {"A": ["item", "One", "Two", "Three", "F", "G"]}
    told = build(f"# Track\n\n- item\n\n```mermaid\n{chart}\n```\n", "file").left_out
    assert [(line, text) for line, text, reason in told if "no statement" in reason] == [
        (8, "C[never closed --> D"), (9, "is prose"), (12, "???"),
    ]  # fmt: skip


@pytest.mark.parametrize(("chart", "line"), [("graph TD\n A[b --> C", 5), ("graph TD\n A --> ???", 5)])
def test_a_document_that_is_nothing_but_a_broken_chart_names_the_line(chart: str, line: int) -> None:
    with pytest.raises(ImportFault) as fault:
        build(f"# A\n\n```mermaid\n{chart}\n```\n", "file")
    assert fault.value.line == line


def test_a_chart_that_is_cut_off_is_refused() -> None:
    with pytest.raises(ImportFault, match="never closed") as fault:
        build("# A\n- b\n\n```mermaid\ngraph TD\n", "file")
    assert fault.value.line == 4


def test_how_a_chart_looks_is_told() -> None:
    found = build("# A\n\n```mermaid\ngraph TD\n classDef x fill:#fff;\n A[One]:::x\n```\n", "file")
    assert found.left_out == [(5, "classDef x fill:#fff", "how the chart looks")]


def test_long_labels_keep_all_their_words() -> None:
    detail = "a detail that is long enough to fill the line all by itself, really"
    roadmap = build(f"# A\n\n```mermaid\ngraph TD\n A[One<br/>{detail}<br/>more]\n```\n", "file").roadmap
    item = roadmap["stages"][0]["topics"][0]["items"][0]
    assert (item["title"], item["text"]) == ("One", f"{detail}\nmore")
