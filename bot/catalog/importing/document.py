"""Markdown as a flat outline: headings, list items, paragraphs and charts, each with its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

PieceKind = Literal["heading", "item", "text", "chart", "contents", "other"]
_TASK = re.compile(r"^\[[ xX]?\]\s*")
_ORNAMENT = re.compile(r"^[^\w(\"'`]+(?=\w)")
_NUMBER = re.compile(r"^\d+[.)]\s+")
_SILENT = {"hr", "heading_close", "paragraph_close", "list_item_close"}


class ImportFault(Exception):
    """A document that can't be read, with the line where it goes wrong."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"{line}: {message}")
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that a document says; `level` is the level of a heading or the depth of an item."""

    kind: PieceKind
    level: int
    text: str
    line: int


def read_pieces(source: str) -> list[Piece]:
    """Read a document; ImportFault when it is empty or a code block is never closed."""
    if not source.strip():
        raise ImportFault(1, "the document is empty")
    return list(_pieces(MarkdownIt("commonmark").enable("table").parse(source), source.splitlines()))


def _pieces(tokens: list[Token], lines: list[str]) -> Iterator[Piece]:
    depth, heading = 0, 0
    for token in tokens:
        line = token.map[0] + 1 if token.map else 0
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            depth += 1
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            depth -= 1
        elif token.type == "heading_open":
            heading = int(token.tag[1])
        elif token.type == "inline":
            yield _inline(token, line, heading, depth)
            heading = 0
        elif token.type == "fence":
            yield _fence(token, line, lines)
        elif token.type in {"html_block", "code_block"}:
            yield Piece("other", 0, token.content.strip(), line)


def _inline(token: Token, line: int, heading: int, depth: int) -> Piece:
    text = _NUMBER.sub("", _ORNAMENT.sub("", _TASK.sub("", _plain(token)))).strip()
    if heading:
        return Piece("heading", heading, text, line)
    inner = [child for child in token.children or () if child.type == "link_open"]
    if depth and inner and all(str(child.attrGet("href")).startswith("#") for child in inner):
        return Piece("contents", depth, text, line)
    return Piece("item" if depth else "text", depth, text, line)


def _plain(token: Token) -> str:
    """Drop the looks and keep the characters."""
    return "".join("\n" if "break" in child.type else child.content for child in token.children or ())


def _fence(token: Token, line: int, lines: list[str]) -> Piece:
    last = token.map[1] - 1 if token.map else line
    if not lines[last].lstrip().startswith(token.markup):
        raise ImportFault(line, "this code block is never closed")
    return Piece("chart" if token.info.strip() == "mermaid" else "other", 0, token.content, line)
