"""`mentor content ...`: look at the content and check it."""

import asyncio
import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.cards import cards
from bot.cli.common import stop
from bot.cli.prove import prove

if TYPE_CHECKING:
    from bot.catalog.faults import ContentFault
    from bot.catalog.read import Reading


app = typer.Typer(help="Look at the content and check it.", no_args_is_help=True)
app.command()(prove)
app.command()(cards)
ContentArgument = Annotated[Path, typer.Argument(help="The content folder.", show_default=False)]
Seeds = Annotated[Path | None, typer.Option(help="Source documents; no sentence may be copied from them.")]
Online = Annotated[bool, typer.Option("--online", help="Ask every address whether it answers.")]
CatalogJson = Annotated[bool, typer.Option("--json", help="Write the whole catalogue as JSON.")]
Markdown = Annotated[Path, typer.Argument(help="A roadmap in Markdown.", exists=True, dir_okay=False)]
OutFolder = Annotated[Path | None, typer.Option(help="Folder for the content file; without it the file is printed.")]
RoadmapId = Annotated[str | None, typer.Option(help="Id of the roadmap: small letters, digits and dashes, at most 12.")]
Base = Annotated[str | None, typer.Option(help="Address below which the document's own files lie on the web.")]
Replace = Annotated[bool, typer.Option("--replace", help="Write over a roadmap that is there.")]
Language = Annotated[str, typer.Option(help="The language of the words.")]


@app.command()
def dump(folder: ContentArgument = CONTENT, as_json: CatalogJson = False, language: Language = "en") -> None:
    """Print the catalogue: its size, or all of it as JSON."""
    from bot.catalog.dump import to_json
    from bot.catalog.faults import ContentError
    from bot.catalog.load import load

    try:
        catalog = load(folder, language)
    except ContentError as error:
        raise _stop(error.faults) from None
    typer.echo(to_json(catalog) if as_json else f"{len(catalog.sessions)} sessions. --json prints everything.")


@app.command()
def lint(folder: ContentArgument = CONTENT, seeds: Seeds = None) -> None:
    """Check every file and name each fault with its line."""
    from bot.catalog.lint import lint as find_faults

    if faults := find_faults(folder, seeds):
        raise _stop(faults)
    typer.echo(f"content is clean: {_sizes(_read(folder))}")


@app.command()
def links(folder: ContentArgument = CONTENT, online: Online = False) -> None:
    """Check the addresses in the content."""
    from bot.catalog.link_check import addresses_of, check_addresses, check_online

    reading = _read(folder)
    found = list(addresses_of(reading))
    faults = list(check_addresses(reading))
    if online:
        faults += asyncio.run(check_online(found))
    if faults:
        raise _stop(faults)
    typer.echo(f"{len({address.url for address in found})} addresses are fine")


@app.command("import")
def import_(
    file: Markdown, out: OutFolder = None, id: RoadmapId = None, base: Base = None, replace: Replace = False
) -> None:
    """Turn a Markdown roadmap into a content file; the report counts what came in and what found no place."""
    from bot.catalog.importing.document import ImportFault
    from bot.catalog.importing.place import NotWritten, RoadmapFolder, check_id, put
    from bot.catalog.importing.write import import_file, report, to_yaml

    gc.disable()  # what a document is read into is no garbage, and to look for some takes half of the time
    place = RoadmapFolder(out, replace) if out else None
    try:
        check_id(id)
        choose = partial(place.id_for, asked=id is not None) if place else str
        imported = import_file(file, id, base, choose)
        text = to_yaml(imported)
        said = put(place, imported, text) if place else ""
    except ImportFault as fault:
        stop(f"{file}:{fault}")
    except NotWritten as error:
        stop(str(error))
    for line in report(imported, str(file)):
        typer.echo(line, err=True)
    typer.echo(said or text, nl=bool(said))


def _read(folder: Path) -> "Reading":
    from bot.catalog.read import check, read_language

    reading = read_language(folder, "en")
    check(reading)
    return reading


def _sizes(reading: "Reading") -> str:
    shown = ("sessions", "roadmaps", "projects", "questions", "tips")
    sizes = [f"{len(reading.of(part))} {part}" for part in shown]
    checks = sum(bool(entry.value.check.wrong) for entry in reading.of("sessions"))
    run = {part: len(reading.of(part)) for part in ("executed", "orders", "faults")}
    return ", ".join([*sizes, f"{checks + sum(run.values())} cards ({run['executed']} executed)"])


def _stop(faults: "tuple[ContentFault, ...] | list[ContentFault]") -> typer.Exit:
    for fault in faults:
        typer.echo(str(fault))
    return typer.Exit(1)
