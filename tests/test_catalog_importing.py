import json
from pathlib import Path

import pytest

from bot.catalog.importing.build import build
from bot.catalog.importing.write import import_file, to_yaml
from bot.catalog.yaml import parse

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


def test_a_flowchart_becomes_topics_by_its_comments_and_choices_stay() -> None:
    found = titles(build(CHART, "file").roadmap)
    assert found["First branch"] == ["Phase 1: Do: This, That"]
    assert found["Flow"] == ["Begin", "Ready?", "Yes → Phase 1: Do", "No → Begin"]


def test_a_long_topic_stays_one_and_a_long_item_is_told() -> None:
    imported = build("# A\n## B\n" + "".join(f"- item {n}\n" for n in range(56)) + "- " + "word " * 40, "file")
    assert {topic: len(items) for topic, items in titles(imported.roadmap).items()} == {"B": 57}
    assert imported.left_out[0][2].startswith("shortened")


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
