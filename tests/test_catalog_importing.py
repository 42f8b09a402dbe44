import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.catalog.importing.build import build
from bot.catalog.importing.document import ImportFault
from bot.catalog.importing.write import import_file, to_yaml
from bot.catalog.yaml import parse
from bot.cli.content_commands import app

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"

SMALL = """# Cooking with Python

Learn to cook.

## Basics
Knife work comes first.

- [ ] Onions
- [x] **Garlic**
  - Crushed garlic

### Sauces
1. `Tomato` sauce
2. [Pesto](https://example.org)

| a | b |
| - | - |
| 1 | 2 |

## Empty part
"""

CHART = """# Flow

```mermaid
graph TD
    Start([Begin]) --> Ask{Ready?}
    %% First branch
    Ask -->|Yes| One[Phase 1: Do<br/>This, That]
    Ask -->|No| Start
    classDef x fill:#fff
```
"""


def titles(roadmap: dict) -> dict[str, list[str]]:
    return {t["title"]: [i["title"] for i in t["items"]] for s in roadmap["stages"] for t in s["topics"]}


def test_headings_lists_and_tasks_become_stages_topics_and_items() -> None:
    imported = build(SMALL, "file")
    assert imported.roadmap["title"] == "Cooking with Python"
    assert imported.roadmap["goal"] == "Learn to cook."
    assert imported.roadmap["stages"][0]["goal"] == "Knife work comes first."
    assert titles(imported.roadmap) == {
        "Basics": ["Onions", "Garlic", "Crushed garlic"],
        "Sauces": ["Tomato sauce", "Pesto", "1"],
    }


def test_what_finds_no_place_is_reported_with_its_line() -> None:
    left = build(SMALL, "file").left_out
    assert (20, "Empty part", "a heading without items") in left
    assert [reason for _, text, reason in left if text == "1"] == []  # an item, however short


def test_a_flowchart_becomes_topics_by_its_comments_and_choices_stay() -> None:
    found = titles(build(CHART, "file").roadmap)
    assert found["First branch"] == ["Phase 1: Do: This, That"]
    assert found["Flow"] == ["Begin", "Ready?", "Yes → Phase 1: Do", "No → Begin"]


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("", 1),
        ("just words", 1),
        ("# A\n\n```mermaid\ngraph TD\n A[b --> C\n```\n", 5),
        ("# A\n\n```mermaid\ngraph TD\n A --> ???\n```\n", 5),
        ("# A\n- b\n\n```mermaid\ngraph TD\n", 4),
    ],
)
def test_a_malformed_document_names_its_line(source: str, line: int) -> None:
    with pytest.raises(ImportFault) as fault:
        build(source, "file")
    assert fault.value.line == line


def test_a_long_topic_stays_whole() -> None:
    imported = build("# A\n## B\n" + "".join(f"- item {n}\n" for n in range(45)) + "- " + "word " * 40, "file")
    (items,) = titles(imported.roadmap).values()
    assert items[:45] == [f"item {n}" for n in range(45)]  # one topic: screens are cut where it is shown
    assert len(items) == 46


def test_ids_are_unique_short_and_written_as_strict_yaml(tmp_path: Path) -> None:
    file = tmp_path / "no.md"
    file.write_text("# No\n## 21:30\n- yes\n- no\n- 21:30\n", encoding="utf-8")
    again = parse(to_yaml(import_file(file))).data
    assert [item["title"] for item in again["stages"][0]["topics"][0]["items"]] == ["yes", "no", "21:30"]
    ids = [item["id"] for item in again["stages"][0]["topics"][0]["items"]]
    assert len(set(ids)) == 3
    assert all(len(id) <= 24 for id in ids)


@pytest.mark.parametrize("seed", ["000", "003"])
def test_both_source_documents_import_whole(seed: str) -> None:
    if not SEEDS.is_dir():
        pytest.skip("the source documents (../shared/seeds) are not there")
    [file] = SEEDS.glob(f"{seed}_*.txt")
    imported = import_file(file)
    text = json.dumps(imported.roadmap, ensure_ascii=False)
    facts = [f for f in json.loads((SEEDS / "facts.json").read_text()) if f["seed"].startswith(seed)]
    expected = [_as_written(fact) for fact in facts]
    assert [part for parts in expected for part in parts if part not in text] == []


def _as_written(fact: dict[str, str]) -> list[str]:
    """A choice is kept as its label, a link as its title; the rest as it stands."""
    if fact["kind"] == "choice":
        return [fact["text"].split(": ", 1)[1].split(" => ")[0] + " → "]
    if fact["text"].startswith("["):
        return [fact["text"][1:].split("]")[0]]
    return [part.strip() for part in fact["text"].split(" | ")]


def test_the_command_writes_the_file_and_the_report(tmp_path: Path) -> None:
    source = tmp_path / "mine.md"
    source.write_text(SMALL, encoding="utf-8")
    result = CliRunner().invoke(app, ["import", str(source), "--out", str(tmp_path / "out"), "--id", "cook"])
    assert result.exit_code == 0
    assert (tmp_path / "out" / "cook.yaml").is_file()
    assert "mine.md:20: a heading without items: Empty part" in result.stderr


def test_the_command_names_file_and_line_of_a_fault(tmp_path: Path) -> None:
    source = tmp_path / "mine.md"
    source.write_bytes(b"# A\n- \xff\n")
    result = CliRunner().invoke(app, ["import", str(source)])
    assert result.exit_code == 1
    assert "mine.md:2: this is not UTF-8 text" in result.stderr
