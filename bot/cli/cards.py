"""`mentor content cards`: work cards out with CPython."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import stop
from bot.cli.prove import ContentOption

if TYPE_CHECKING:
    from bot.proving.worked_out import WorkedOut

CardFiles = Annotated[
    list[str] | None, typer.Argument(help="Files of content/en/cards, such as loops; without any, all.")
]
InstancesOption = Annotated[
    int | None, typer.Option("--instances", min=1, help="Only prove: run so many instances of each program.")
]


def cards(names: CardFiles = None, instances: InstancesOption = None, folder: ContentOption = CONTENT) -> None:
    """Run the programs of cards, name what doesn't hold, and write what was worked out to content/cards."""
    from bot.catalog.faults import ContentError
    from bot.proving.card_files import card_files, keep
    from bot.proving.card_work import POOL_SIZE, work_out

    try:
        files = card_files(folder)
    except ContentError as error:
        stop(str(error))
    if unknown := set(names or ()) - files.keys():
        stop(f"there is no file of cards called {min(unknown)}; there are {', '.join(files) or 'none'}")
    made: dict[str, WorkedOut] = {}
    for name in names or files:
        found = {card.id: work_out(card, instances or POOL_SIZE) for card in files[name]}
        _tell(name, found)
        if instances is None:
            keep(folder, name, found)
        made |= found
    run = sum(len(one.pool.instances) for one in made.values())
    executed = sum(bool(one.pool.instances) for one in made.values())
    typer.echo(f"{run:,} instances of {executed} programs agree with this CPython, run twice each")
    raise typer.Exit(1 if any(one.faults for one in made.values()) else 0)


def _tell(name: str, found: "dict[str, WorkedOut]") -> None:
    for id, one in found.items():
        for line in (*one.faults, *one.notes):
            typer.echo(f"{name}: {id}: {line}")
    typer.echo(f"{name}: {sum(not one.faults for one in found.values())} of {len(found)} cards hold")
