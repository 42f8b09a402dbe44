"""A document in Markdown as an outline."""

from bot.catalog.importing.import_fault import ImportFault
from bot.catalog.importing.markdown_blocks import check_bounds
from bot.catalog.importing.markdown_walk import walk
from bot.catalog.importing.outline import Outline

__all__ = ["ImportFault", "read_document"]


def read_document(source: str) -> tuple[Outline, str]:
    """Read a document, and the title that its front matter gives it; ImportFault says what can't be read."""
    source = source.removeprefix("\ufeff")
    if not source.strip():
        raise ImportFault(1, "the document is empty")
    check_bounds(source)
    return walk(source)
