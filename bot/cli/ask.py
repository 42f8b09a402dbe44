"""`mentor ask`: answer a question as the chat does, by the cards alone."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import stop

if TYPE_CHECKING:
    from bot.catalog.model import Catalog

AskedText = Annotated[str, typer.Argument(help="A question, an error, or code.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
AboutHour = Annotated[str | None, typer.Option("--hour", help="The hour that it is about.")]
CodeFile = Annotated[Path | None, typer.Option("--code", help="A file with code.", exists=True, dir_okay=False)]


def ask(question: AskedText = "", as_json: AsJson = False, hour: AboutHour = None, code: CodeFile = None) -> None:
    """Answer a question, an error or a piece of code by the cards."""
    from bot.answers.answering import answer
    from bot.catalog.load import load
    from bot.words.text import DEFAULT, Words

    catalog, words = load(CONTENT), Words.load(CONTENT)
    if hour and catalog.session(hour) is None:
        stop(f"there is no hour {hour}")
    source = code.read_text("utf-8", "replace") if code else ""
    found = answer(question, source, catalog, words, DEFAULT, hour)
    typer.echo(json.dumps(found, ensure_ascii=False) if as_json else _shown(found, catalog))


def _shown(found: dict[str, Any], catalog: "Catalog") -> str:
    lines = [found["kind"]]
    for one in found["answers"]:
        lines += ["", f"{one['title']}  ({one['id']}, {one['score']:.2f})", one["text"]]
        lines += [f"hour: {catalog.sessions[one['hour']].title}"] if one["hour"] else []
        lines += [one["link"]] if one["link"] else []
    return "\n".join(lines)
