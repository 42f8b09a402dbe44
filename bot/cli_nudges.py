"""`mentor nudges report`: what each kind of nudge brings, beside nudges that were held back."""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.learning.effect import Effect
    from bot.ports import Trial
    from bot.settings import Settings

app = typer.Typer(no_args_is_help=True, help="What the nudges bring.")
Days = Annotated[int, typer.Option(help="How many days to look back.", min=1)]


@app.command()
def report(days: Days = 90) -> None:
    """Show for each kind: sent, studied within 2 h, and the lift against the control, with 95 % intervals."""
    from bot.errors import Unavailable
    from bot.settings import BadSettings, read_settings

    try:
        trials = asyncio.run(_trials(read_settings(), days))
    except (BadSettings, Unavailable) as error:
        typer.echo(f"mentor: {error}", err=True)
        raise typer.Exit(1) from None
    for line in table(trials):
        typer.echo(line)


async def _trials(settings: "Settings", days: int) -> "Sequence[Trial]":
    from bot.clock import SystemClock
    from bot.learning.nudges import WITHIN
    from bot.store.sql import SqlStore

    store = SqlStore(settings.database_url.get_secret_value())
    try:
        await store.open()
        async with store.begin() as unit:
            return await unit.trials(SystemClock().now() - timedelta(days=days), WITHIN)
    finally:
        await store.close()


def table(trials: "Sequence[Trial]") -> Iterator[str]:
    """Write the report."""
    from bot.learning.effect import Rate, effects
    from bot.learning.nudges import Choice

    yield f"{'kind':<12}{'nudges':>9}{'studied':>9}  {'rate':<22}  lift against control"
    found = effects((Choice.read(trial.arm), Rate(trial.worked, trial.rounds)) for trial in trials)
    yield from map(_line, found)
    yield "Only 'at random' is a fair comparison with the control; the other rows were chosen for whom they fit."


def _line(effect: "Effect") -> str:
    rate = effect.rate
    lift = "" if effect.name == "control" else _percent(effect.lift, *effect.interval, sign="+")
    if not (rate.of and effect.control.of):
        lift = ""
    shown = _percent(rate.value, *rate.interval) if rate.of else "-"
    return f"{effect.name:<12}{rate.of:>9}{rate.hits:>9}  {shown:<22}  {lift}".rstrip()


def _percent(value: float, low: float, high: float, sign: str = "") -> str:
    return f"{100 * value:{sign}.1f} % [{100 * low:{sign}.1f}, {100 * high:{sign}.1f}]"
