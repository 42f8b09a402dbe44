"""`mentor content cards`: work cards out with CPython."""

from pathlib import Path
from typing import Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import stop

Names = Annotated[list[str] | None, typer.Argument(help="Files of content/en/cards, such as loops; without any, all.")]
ContentOption = Annotated[Path, typer.Option("--content", help="The content folder.", show_default=False)]


def cards(names: Names = None, content: ContentOption = CONTENT) -> None:
    """Run the programs of cards, name what doesn't hold, and write what was worked out to content/cards."""
    from bot.proving.card_files import card_files, keep
    from bot.proving.cards import worked_out

    files = card_files(content)
    if unknown := set(names or ()) - files.keys():
        stop(f"there is no file of cards called {min(unknown)}; there are {', '.join(files)}")
    wrong = 0
    for name in names or files:
        made = {card.id: worked_out(card) for card in files[name]}
        for id, found in made.items():
            for line in (*found.faults, *found.notes):
                typer.echo(f"{name}: {id}: {line}")
        bad = sum(bool(found.faults) for found in made.values())
        wrong += bad
        keep(content, name, made)
        typer.echo(f"{name}: {len(made) - bad} of {len(made)} cards hold")
    raise typer.Exit(1 if wrong else 0)
