"""The pages that anybody may read: a document, and who runs this mentor."""

import re
from functools import lru_cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from adapters.web.pages import fill_page
from bot.values.operator import Operator
from bot.words.documents import DOCUMENTS, document, operator_says
from bot.words.text import DEFAULT, Words

_READER = MarkdownIt("commonmark", {"html": False}).enable("table")
_HEADING = re.compile(r"<h1>(.*?)</h1>\n")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@lru_cache(maxsize=8)
def document_page(name: str, operator: Operator, words: Words) -> str:
    """Write the page of a document."""
    body = _body(name)
    heading = _HEADING.search(body)
    title = heading[1] if heading else name
    content = _HEADING.sub("", body, count=1)
    others = " · ".join(f'<a href="/{one}">{escape(words.label(DEFAULT, f"{one}.title"))}</a>' for one in DOCUMENTS)
    holes = {"title": title, "operator": _said(operator, words), "content": content, "others": others}
    return fill_page("document.html", holes)


@lru_cache
def _body(name: str) -> str:
    tokens = _READER.parse(document(name))
    for token in tokens:
        if token.children:
            token.children = _linked(token.children)
    rendered: str = _READER.renderer.render(tokens, _READER.options, {})
    return rendered


def _linked(tokens: list[Token]) -> list[Token]:
    """Lead links to where this site has the page; where it has none, the words are enough."""
    found, kept = [], [True]
    for token in tokens:
        if token.type == "link_open":
            kept.append(_lead(token))
        if not token.type.startswith("link_") or kept[-1]:
            found.append(token)
        if token.type == "link_close":
            kept.pop()
    return found


def _lead(token: Token) -> bool:
    href = str(token.attrGet("href"))
    own = href.partition("#")[0].removesuffix(".md")
    if own in DOCUMENTS:
        token.attrSet("href", f"/{own}")
    return own in DOCUMENTS or href.startswith(("https://", "http://"))


def _said(operator: Operator, words: Words) -> str:
    pairs = operator_says(operator, words, DEFAULT).items()
    return "".join(f"<dt>{escape(label)}</dt><dd>{_reachable(value)}</dd>" for label, value in pairs)


def _reachable(value: str) -> str:
    """Make an address one that can be pressed."""
    if value.startswith(("https://", "http://")):
        return f'<a href="{escape(value)}" rel="noopener">{escape(value)}</a>'
    return f'<a href="mailto:{escape(value)}">{escape(value)}</a>' if _MAIL.fullmatch(value) else escape(value)
