"""`mentor simulate SCRIPT.jsonl`: see days or a year of conversation at once."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import run_or_stop, settings_or_stop

if TYPE_CHECKING:
    from bot.process.environment import Settings

Script = Annotated[Path, typer.Argument(help="One JSON object a line, in order of time.", exists=True, dir_okay=False)]


def simulate(script: Script) -> None:
    """Play a script with a clock that jumps from event to event, and print what everybody gets as JSON lines."""
    from bot.simulate.script import SimulationFault

    try:
        run_or_stop(_play(script, settings_or_stop("WARNING")))
    except SimulationFault as fault:
        typer.echo(f"{script}:{fault}", err=True)
        raise typer.Exit(2) from None


async def _play(script: Path, settings: "Settings") -> None:
    from bot.catalog.content_folder import CONTENT
    from bot.serve.compose import build_app
    from bot.simulate import play
    from bot.store.memory.store import MemoryStore

    clock, store = play.HandClock(), MemoryStore()
    app = build_app(store, clock, CONTENT, settings.cache_dir, settings.operator())
    with script.open("rb") as lines:
        await play.simulate(lines, app, store, clock, _print)


def _print(line: dict[str, object]) -> None:
    typer.echo(json.dumps(line, ensure_ascii=False))
