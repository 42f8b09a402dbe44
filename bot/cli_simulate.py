"""`mentor simulate SCRIPT.jsonl`: see days or a year of conversation at once."""

import asyncio
import json
from pathlib import Path
from typing import Annotated

import typer

Script = Annotated[Path, typer.Argument(help="One JSON object a line, in order of time.", exists=True, dir_okay=False)]


def simulate(script: Script) -> None:
    """Play a script with a clock that jumps from event to event, and print what everybody gets as JSON lines."""
    from bot.logs import set_up_logs
    from bot.settings import BadSettings, read_settings
    from bot.simulate.script import SimulationFault

    set_up_logs("WARNING", "text", ())
    try:
        asyncio.run(_play(script, read_settings().cache_dir))
    except (BadSettings, SimulationFault) as fault:
        typer.echo(f"{script}:{fault}" if isinstance(fault, SimulationFault) else str(fault), err=True)
        raise typer.Exit(2) from None


async def _play(script: Path, cache: Path) -> None:
    from bot.compose import build_app
    from bot.content import CONTENT
    from bot.simulate import play
    from bot.store.memory import MemoryStore

    clock, store = play.HandClock(), MemoryStore()
    app = build_app(store, clock, CONTENT, cache)
    with script.open("rb") as lines:
        await play.simulate(lines, app, store, clock, _print)


def _print(line: dict[str, object]) -> None:
    typer.echo(json.dumps(line, ensure_ascii=False))
