"""The documents that everybody may read, and what whoever runs this mentor says of themselves."""

from functools import lru_cache
from pathlib import Path

from bot.values.operator import Operator
from bot.words.text import Words

DOCS = Path(__file__).resolve().parents[2] / "docs"
DOCUMENTS = ("privacy", "terms")


@lru_cache
def document(name: str) -> str:
    """Give a document in Markdown."""
    return (DOCS / f"{name}.md").read_text("utf-8")


def operator_says(operator: Operator, words: Words, language: str) -> dict[str, str]:
    """Give what an operator filled in by its labels, and say so plainly where they did not."""
    said = {name: getattr(operator, name) for name in ("name", "contact", "country", "retention")}
    return {
        words.label(language, f"operator.{name}"): value or words.label(language, f"operator.no_{name}")
        for name, value in said.items()
    }
