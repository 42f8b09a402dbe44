"""The words of a heading, an item or a paragraph: plain characters, and where its links and pictures lead."""

import re
from collections.abc import Callable, Iterator, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin

from bot.catalog.importing.html_tags import VOID, Tag, tags_of
from bot.catalog.importing.plain_text import one_line, visible

MOST_PARSED = 10_000
"""Characters of one block that are read together: what nests brackets costs the square of its length."""
_SPECIAL = re.compile(r"[\\`*_<\[\n]|&[#\w]+;|\S@\S|://|www\.", re.IGNORECASE)
_PLAIN_LINK = re.compile(r"\[([^\\`*_<>&\[\]!@:\n]+)\]\((https?://[A-Za-z0-9][A-Za-z0-9./_~?=#+,-]*)\)(?![\[(])")
_DUNDER_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
Env = MutableMapping[str, Any]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link or a picture: its words, and where it leads."""

    title: str
    href: str
    line: int


@dataclass(frozen=True, slots=True)
class Wording:
    """What a block says; `beside` are the words outside of its links, `notes` the footnotes that it names."""

    text: str = ""
    anchors: tuple[Anchor, ...] = ()
    pictures: tuple[Anchor, ...] = ()
    notes: tuple[str, ...] = ()
    beside: str = ""

    def __bool__(self) -> bool:
        return visible(self.text) or bool(self.anchors or self.pictures or self.notes)

    def plus(self, other: "Wording") -> "Wording":
        """Give these words and some more."""
        return Wording(
            f"{self.text} {other.text}".strip(),
            (*self.anchors, *other.anchors),
            (*self.pictures, *other.pictures),
            (*self.notes, *other.notes),
            f"{self.beside} {other.beside}".strip(),
        )


@dataclass(slots=True)
class _Piece:
    text: str
    picture: bool = False
    tag: Tag | None = None


@dataclass(slots=True)
class _Reading:
    """One block on its way from tokens to words."""

    line: int
    normal: Callable[[str], str]
    pieces: list[_Piece] = field(default_factory=list)
    inside: list[tuple[str | None, int]] = field(default_factory=list)
    linked: set[int] = field(default_factory=set)
    anchors: list[Anchor] = field(default_factory=list)
    pictures: list[Anchor] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def token(self, token: Token) -> None:
        match token.type:
            case "softbreak" | "hardbreak":
                self.line += 1
                self.say(" ")
            case "link_open":
                self.inside.append((str(token.attrGet("href") or ""), len(self.pieces)))
            case "link_close":
                self.close()
            case "image":
                self.picture(token.content, str(token.attrGet("src") or ""))
            case "footnote_ref":
                self.notes.append(str(token.meta["label"]))
            case "html_inline":
                for tag in tags_of(token.content):
                    self.tag(tag)
            case _:
                self.say(token.content)

    def say(self, text: str) -> None:
        if text:
            self.pieces.append(_Piece(text))

    def picture(self, alt: str, src: str) -> None:
        self.pictures.append(Anchor(one_line(alt), src, self.line))
        self.pieces.append(_Piece(alt, picture=True))

    def tag(self, tag: Tag) -> None:
        if tag.name == "a":
            href = tag.attrs.get("href")
            self.close() if tag.ends else self.inside.append((self.normal(href) if href else None, len(self.pieces)))
        elif tag.name == "img" and "src" in tag.attrs:
            self.picture(tag.attrs.get("alt", ""), self.normal(tag.attrs["src"]))
        elif tag.name in {"br", "hr"} and not tag.ends:
            self.say(" ")
        elif tag.ends:
            self._closes(tag.name)
        elif tag.name:
            self.pieces.append(_Piece("", tag=tag))
        else:
            self.say(tag.raw)

    def close(self) -> None:
        """End a link: what was said since it began is its title."""
        if not self.inside:
            return
        href, start = self.inside.pop()
        if href is not None:
            self.linked.update(range(start, len(self.pieces)))
            self.anchors.append(Anchor(_said(self.pieces[start:]), href, self.line))

    def _closes(self, name: str) -> None:
        """Forget a start tag that was looks only, as its end shows."""
        opened = (piece for piece in reversed(self.pieces) if piece.tag and piece.tag.name == name)
        found = next(opened, None)
        if found:
            found.tag = None

    def wording(self, means_tags: bool) -> Wording:
        for piece in self.pieces:
            if piece.tag and means_tags and piece.tag.bare and piece.tag.name not in VOID:
                piece.text = piece.tag.raw
        while self.inside:
            self.close()
        beside = _said([piece for number, piece in enumerate(self.pieces) if number not in self.linked])
        return Wording(_said(self.pieces), tuple(self.anchors), tuple(self.pictures), tuple(self.notes), beside)


def _said(pieces: list[_Piece]) -> str:
    """Join pieces; what a picture stands for counts where there are no other words."""
    words = one_line("".join(piece.text for piece in pieces if not piece.picture))
    return words if visible(words) else one_line(" ".join(piece.text for piece in pieces if piece.picture))


class WordReader:
    """Reads the inside of blocks."""

    def __init__(self, env: Env) -> None:
        self._md = MarkdownIt("commonmark").use(gfm_autolink_plugin).use(footnote_plugin, inline=False)
        self._env = env

    def read(self, source: str, line: int, means_tags: bool = False) -> Wording:
        """Read words; `means_tags` keeps a tag without an end as the word that it is: `<div>`, `List<T>`."""
        if not _SPECIAL.search(source):
            text = one_line(source)
            return Wording(text, beside=text)
        if plain := _plain_links(source, line):
            return plain
        reading = _Reading(line, self._md.normalizeLink)
        for part in _parts(source):
            self._part(reading, part)
        return reading.wording(means_tags)

    def _part(self, reading: _Reading, source: str) -> None:
        children = [child for token in self._md.parseInline(source, self._env) for child in token.children or ()]
        names = {at: _name(children[at : at + 3]) for at, child in enumerate(children) if child.type == "strong_open"}
        for at, child in enumerate(children):
            if name := names.get(at - 1):
                reading.say(name)
            else:
                reading.token(child)


def _plain_links(source: str, line: int) -> Wording | None:
    """Read what most items are, words and plain links, without a parser; None for anything else."""
    beside = _PLAIN_LINK.sub("\0", source)
    if _SPECIAL.search(beside) or "!\0" in beside:
        return None
    anchors = tuple(Anchor(one_line(found[1]), found[2], line) for found in _PLAIN_LINK.finditer(source))
    text = one_line(_PLAIN_LINK.sub(r"\1", source))
    return Wording(text, anchors, beside=one_line(beside))


def _name(tokens: list[Token]) -> str:
    """Tell a name such as `__init__` from words in bold; give it as it was written."""
    if len(tokens) == 3 and tokens[0].markup == "__" and tokens[2].type == "strong_close":
        return f"__{tokens[1].content}__" if tokens[1].type == "text" and _DUNDER_NAME.match(tokens[1].content) else ""
    return ""


def _parts(source: str) -> Iterator[str]:
    """Cut a block that is far too long where a line or a word ends."""
    while len(source) > MOST_PARSED:
        end = max(source.rfind(sign, 0, MOST_PARSED) for sign in "\n ") + 1 or MOST_PARSED
        yield source[:end]
        source = source[end:]
    yield source
