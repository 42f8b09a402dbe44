"""Markdown as blocks; what is inside of them is read one by one, so that a flood costs no more than itself."""

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from bot.catalog.importing.import_fault import ImportFault
from bot.catalog.importing.wording import Env

MOST_BLOCKS_DEEP = 100
"""Levels of blocks in blocks: a list takes two. The parser leaves out what is deeper, so nothing may be."""
MOST_PARTS = 1_000_000
"""Lines, list marks and table cells together: what the memory is for."""
_BLOCK_MARK = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]?")
_BLOCK_MARKS = re.compile(rf"[ \t]*(?:(?:{_BLOCK_MARK.pattern})[ \t]*)+")


def blocks_of(source: str, env: Env) -> list[Token]:
    """Parse the blocks of a piece; `env` keeps what pieces of one document share."""
    return _parser().parse(source, env)


def check_bounds(source: str) -> None:
    """Refuse what would take all memory, before it is read."""
    parts = 0
    for number, line in enumerate(source.splitlines(), 1):
        marks = _BLOCK_MARKS.match(line)
        count = len(_BLOCK_MARK.findall(marks[0])) if marks else 0
        parts += 1 + count + line.count("|")
        if count > MOST_BLOCKS_DEEP // 2 and len(set(line) - {" ", "\t"}) > 1:
            raise ImportFault(number, f"there are {count} list marks on one line")
        if parts > MOST_PARTS:
            raise ImportFault(number, "the document is too large up to here; import it in parts")


@lru_cache
def _parser() -> MarkdownIt:
    """Make the parser of blocks; what is inside of them is read one by one."""
    options = {"maxNesting": MOST_BLOCKS_DEEP, "tasklists": True, "alerts": True}
    parser = MarkdownIt("commonmark", options).enable("table").disable("inline")
    parser.use(footnote_plugin, inline=False, move_to_end=False).use(front_matter_plugin).use(deflist_plugin)
    return parser
