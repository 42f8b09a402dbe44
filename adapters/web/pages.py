"""The page and the files that it loads; its words come from the content."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from pathlib import Path

from adapters import Invite
from bot.door.app import App
from bot.words.documents import DOCUMENTS
from bot.words.text import Words

TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
FOLDER = Path(__file__).parent / "page"
PAGE_WORDS = (
    "web.again", "web.box", "web.cancel", "web.check", "web.choose", "web.fault", "web.file_gone", "web.files",
    "web.files_large", "web.hints", "web.lead", "web.log", "web.mentor", "web.new_page", "web.noscript", "web.offline",
    "web.optional", "web.picture_gone", "web.progress", "web.quick", "web.run", "web.save", "web.send",
    "web.state_done", "web.state_later", "web.state_missed", "web.state_now", "web.submit", "web.title",
    "web.waiting", "web.you",
)  # fmt: skip
QUICK_COMMANDS = {
    "today": "web.quick_today", "done": "web.quick_done", "streak": "web.quick_streak", "roadmap": "web.quick_roadmap",
    "tip": "web.quick_tip", "help": "web.quick_help",
}  # fmt: skip
_ADD = "<!--add-->"
_HOLE = re.compile(r"\{\{([a-z_]+)\}\}")


def page_words(words: Words, language: str) -> dict[str, str]:
    """Give the words of the page by their short names."""
    return {key.partition(".")[2]: words.label(language, key) for key in PAGE_WORDS}


def index(words: Words, language: str, invites: Sequence[Invite] = ()) -> str:
    """Fill the words into the page, and the links that add the mentor elsewhere."""
    found = page_words(words, language)
    holes = {**found, "language": language, "words": json.dumps(found)}
    page = _HOLE.sub(lambda hole: escape(holes[hole[1]]), _read("index.html").decode())
    return page.replace(_ADD, _links(words, language, invites))


def fill_page(name: str, holes: Mapping[str, str]) -> str:
    """Fill what is markup already into a page."""
    return _HOLE.sub(lambda hole: holes[hole[1]], _read(name).decode())


def _links(words: Words, language: str, invites: Sequence[Invite]) -> str:
    links = [
        f'<a href="{escape(one.url)}" target="_blank" rel="noopener">{escape(words.label(language, one.label))}</a>'
        for one in invites
    ]
    links += [f'<a href="/{name}">{escape(words.label(language, f"{name}.title"))}</a>' for name in DOCUMENTS]
    return f'<p class="add">{" · ".join(links)}</p>'


def asset(name: str) -> tuple[bytes, str] | None:
    """Give a file of the page and its type; None for everything that is no file of the page."""
    known = {file.name for file in FOLDER.iterdir() if file.suffix in TYPES}
    return (_read(name), TYPES[Path(name).suffix]) if name in known else None


def commands(app: App, language: str) -> list[dict[str, object]]:
    """Explain every command and its options."""
    words = app.words
    return [
        {
            "name": spec.name,
            "help": words.label(language, spec.help_key()),
            "options": [
                {"name": option.name, "help": words.label(language, spec.option_key(option))} for option in spec.options
            ],
        }
        for spec in app.registry.public()
    ]


def shortcuts(app: App, language: str) -> list[dict[str, str]]:
    """Give the shortcuts under the box."""
    known = {spec.name for spec in app.registry.public()}
    return [
        {"name": name, "label": app.words.label(language, key)} for name, key in QUICK_COMMANDS.items() if name in known
    ]


@lru_cache
def _read(name: str) -> bytes:
    return (FOLDER / name).read_bytes()
