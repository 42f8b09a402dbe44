"""How tests look at an imported roadmap: its items, titles and outline, and what was told of it."""

from typing import Any

from bot.catalog.importing.build import build

T, A = "# Track\n\n", "# Track\n\n## A\n\n"


def items(source: str) -> list[dict[str, Any]]:
    """Every item of a document, without its id."""
    stages = build(source, "file").roadmap["stages"]
    found = [item for stage in stages for topic in stage["topics"] for item in topic["items"]]
    return [{key: value for key, value in item.items() if key != "id"} for item in found]


def titles(source: str) -> list[str]:
    return [item["title"] for item in items(source)]


def outline(source: str) -> dict[str, dict[str, list[str]]]:
    """Titles of stages, topics and items."""
    return {
        stage["title"]: {topic["title"]: [item["title"] for item in topic["items"]] for topic in stage["topics"]}
        for stage in build(source, "file").roadmap["stages"]
    }


def told(source: str) -> list[str]:
    return [f"{line}: {reason}: {text}" for line, text, reason in build(source, "file").left_out]


def link(title: str, url: str) -> dict[str, str]:
    return {"title": title, "url": url}
