"""`mentor nudges report`: what each kind of nudge brings, beside nudges that were left out."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.common import run_or_stop, settings_or_stop

if TYPE_CHECKING:
    from bot.learning.effect import Effect
    from bot.ports.trials import Trial
    from bot.process.environment import Settings

app = typer.Typer(no_args_is_help=True, help="What the reminders bring.")
DaysBack = Annotated[int, typer.Option(help="How many days to look back.", min=1)]


@app.command()
def report(days: DaysBack = 90) -> None:
    """Show for each kind: sent, studied within 2 h, and the lift against the control, with 95 % intervals."""
    for line in table(run_or_stop(_trials(settings_or_stop("ERROR"), days))):
        typer.echo(line)


async def _trials(settings: "Settings", days: int) -> "Sequence[Trial]":
    from bot.clock import SystemClock
    from bot.learning.reminders import STUDY_FOLLOWS
    from bot.store.sql.store import looked_at

    async with looked_at(settings.database_url.get_secret_value()) as tx:
        return await tx.trials.results(SystemClock().now() - timedelta(days=days), STUDY_FOLLOWS)


def table(trials: "Sequence[Trial]") -> Iterator[str]:
    """Write the report."""
    from bot.learning.effect import ALL_KINDS, Share, effects
    from bot.learning.reminders import ReminderChoice

    yield f"{'kind':<12}{'sent':>9}{'studied':>9}  {'rate':<22}  lift against control"
    found = effects((ReminderChoice.read(trial.arm), Share(trial.worked, trial.rounds)) for trial in trials)
    yield from map(_line, found)
    yield "'all' and 'at random' are fair: chance alone decided whether a reminder was left out. A kind's own row also"
    yield "shows for whom it was chosen. 'not compared': the first 28, days of a streak at risk, who did not say yes."
    yield _verdict(next(effect for effect in found if effect.name == ALL_KINDS))


def _verdict(calls: "Effect") -> str:
    """Say what the comparison is worth by now."""
    from bot.learning.effect import ENOUGH_LEFT_OUT

    left_out = calls.control.of
    if left_out < ENOUGH_LEFT_OUT:
        needed = f"{ENOUGH_LEFT_OUT} are needed (see MENTOR_COMPARE_REMINDERS)"
        return f"Too few to tell: {left_out} reminders were left out, {needed}."
    low, high = calls.interval
    if low > 0:
        return "Reminders help: the lift of 'all' is above chance."
    return "Reminders do harm: the lift of 'all' is below zero." if high < 0 else "The lift of 'all' may be chance."


def _line(effect: "Effect") -> str:
    rate = effect.rate
    lift = _percent(effect.lift, *effect.interval, sign="+") if rate.of and effect.control.of else ""
    shown = _percent(rate.value, *rate.interval) if rate.of else "-"
    return f"{effect.name:<12}{rate.of:>9}{rate.hits:>9}  {shown:<22}  {lift}".rstrip()


def _percent(value: float, low: float, high: float, sign: str = "") -> str:
    return f"{100 * value:{sign}.1f} % [{100 * low:{sign}.1f}, {100 * high:{sign}.1f}]"
