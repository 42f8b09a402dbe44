"""`mentor content ...`: look at the content and check it."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.catalog.faults import ContentFault
    from bot.catalog.read import Reading

HERE = Path(__file__).resolve().parents[2] / "content"

app = typer.Typer(help="Look at the content and check it.", no_args_is_help=True)
Folder = Annotated[Path, typer.Argument(help="The content folder.", show_default=False)]
Seeds = Annotated[Path | None, typer.Option(help="Source documents; no sentence may be copied from them.")]
Online = Annotated[bool, typer.Option("--online", help="Ask every address whether it answers.")]
Json = Annotated[bool, typer.Option("--json", help="Write the whole catalogue as JSON.")]
Markdown = Annotated[Path, typer.Argument(help="A roadmap in Markdown.", exists=True, dir_okay=False)]
Out = Annotated[Path | None, typer.Option(help="Folder for the content file; without it the file is printed.")]
Id = Annotated[str | None, typer.Option(help="Id of the roadmap, [a-z0-9-], at most 12 characters.")]
Language = Annotated[str, typer.Option(help="The language of the words.")]


@app.command()
def dump(folder: Folder = HERE, as_json: Json = False, language: Language = "en") -> None:
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
def lint(folder: Folder = HERE, seeds: Seeds = None) -> None:
    """Check every file and name each fault with its line."""
    from bot.catalog.lint import lint as find_faults

    if faults := find_faults(folder, seeds):
        raise _stop(faults)
    typer.echo(f"content is clean: {_sizes(_read(folder))}")


@app.command()
def links(folder: Folder = HERE, online: Online = False) -> None:
    """Check the addresses in the content."""
    from bot.catalog.link_check import addresses_of, check_form, check_online

    found = list(addresses_of(_read(folder)))
    faults = list(check_form(found))
    if online:
        faults += asyncio.run(check_online(found))
    if faults:
        raise _stop(faults)
    typer.echo(f"{len({address.url for address in found})} addresses are fine")


@app.command("import")
def import_(file: Markdown, out: Out = None, id: Id = None) -> None:
    """Turn a Markdown roadmap into a content file; what found no place is reported."""
    from bot.catalog.importing.document import ImportFault
    from bot.catalog.importing.write import import_file, report, to_yaml

    try:
        imported = import_file(file, id)
    except ImportFault as fault:
        typer.echo(f"{file}:{fault}", err=True)
        raise typer.Exit(1) from None
    for line in report(imported, str(file)):
        typer.echo(line, err=True)
    if out is None:
        typer.echo(to_yaml(imported), nl=False)
    else:
        out.mkdir(parents=True, exist_ok=True)
        target = out / f"{imported.roadmap['id']}.yaml"
        target.write_text(to_yaml(imported), encoding="utf-8")
        typer.echo(f"written to {target}; {len(imported.left_out)} lines found no place")


def _read(folder: Path) -> "Reading":
    from bot.catalog.read import check, read_language

    reading = read_language(folder, "en")
    check(reading)
    return reading


def _sizes(reading: "Reading") -> str:
    shown = ("sessions", "roadmaps", "projects", "questions", "tips")
    return ", ".join(f"{len(reading.of(part))} {part}" for part in shown)


def _stop(faults: "tuple[ContentFault, ...] | list[ContentFault]") -> typer.Exit:
    for fault in faults:
        typer.echo(str(fault))
    return typer.Exit(1)
