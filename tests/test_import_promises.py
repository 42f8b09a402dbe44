"""Three promises over 200 documents: nothing is lost in silence, what is written is clean, what is clean is shown."""

import json
from pathlib import Path
from typing import Any

import pytest
from import_documents import Document, document
from roadmap_walker import app_over, content_with, walk

from bot.catalog.importing.build import Imported, build
from bot.catalog.lint import lint
from bot.catalog.yaml import parse
from bot.values.message import show

SEEDS = range(200)
BATCH = 20


def made(seed: int) -> tuple[Imported, Document]:
    text, doc = document(seed)
    return build(text, "name", f"doc-{seed}"), doc


def parts(roadmap: dict[str, Any]) -> list[dict[str, Any]]:
    topics = [topic for stage in roadmap["stages"] for topic in stage["topics"]]
    return [roadmap, *roadmap["stages"], *topics, *(item for topic in topics for item in topic["items"])]


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_lost_in_silence(seed: int) -> None:
    imported, doc = made(seed)
    everything = parts(imported.roadmap)
    written = json.dumps(imported.roadmap, ensure_ascii=False)
    told = "\n".join(f"{text} {reason}" for _, text, reason in imported.left_out)
    depths = {
        word: {part.get("depth", 0) for part in everything if word in f"{part['title']} {part.get('text', '')}".split()}
        for word in doc.items
    }
    assert [word for word, depth in doc.items.items() if word not in written] == []
    assert [word for word, depth in doc.items.items() if depths[word] and depth not in depths[word]] == []
    assert doc.links - {link["url"] for part in everything for link in part.get("links", [])} == set()
    assert [word for word in doc.words if word not in written] == []
    assert [word for word in doc.told if word not in told] == []
    assert [word for word in doc.headings if word not in written + told] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_the_counts_are_those_of_the_document_and_of_the_roadmap(seed: int) -> None:
    imported, doc = made(seed)
    counts, items = imported.counts, [part for part in parts(imported.roadmap) if "kind" not in part]
    assert +counts.came == +doc.came
    assert +counts.came == counts.written + counts.left
    assert counts.written["links"] + counts.written["pictures"] == sum(
        len(part.get("links", [])) for part in items
    ) + len(imported.roadmap.get("links", []))
    assert counts.written["nested items"] == sum("depth" in part for part in items)


@pytest.mark.parametrize("first", range(0, len(SEEDS), BATCH))
async def test_what_was_written_is_clean_and_what_is_clean_can_be_read_everywhere(first: int, tmp_path: Path) -> None:
    found = [made(seed)[0] for seed in SEEDS[first : first + BATCH]]
    folder = content_with(tmp_path, *found)
    assert [parse((folder / "en" / "roadmaps" / f"{one.id}.yaml").read_text("utf-8")).data for one in found] == [
        one.roadmap for one in found
    ]
    assert lint(folder) == []
    app = app_over(folder)
    for imported in found:
        seen, urls = await walk(app, imported.id)
        shown = "\n".join(map(show, seen.values()))
        assert [part["title"] for part in parts(imported.roadmap) if part["title"] not in shown] == []
        assert {link["url"] for part in parts(imported.roadmap) for link in part.get("links", [])} <= urls


def test_the_same_document_gives_the_same_ids_and_an_edit_moves_no_other() -> None:
    text, _ = document(7)
    before, again = build(text, "name", "same"), build(text, "name", "same")
    assert before.roadmap == again.roadmap
    edited = build(text.rstrip() + "\n- one more item at the end\n", "name", "same")
    ids = {part["id"] for part in parts(before.roadmap)}
    assert ids < {part["id"] for part in parts(edited.roadmap)}
