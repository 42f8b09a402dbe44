"""`mentor insights stuck`: in which hours people get stuck, and what helps them; no word of what they said is kept."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import run_or_stop, settings_or_stop

if TYPE_CHECKING:
    from bot.catalog.model import Catalog
    from bot.process.environment import Settings
    from bot.values.community import StuckHour

app = typer.Typer(no_args_is_help=True, help="How people get on.")
LookBack = Annotated[int, typer.Option("--days", help="How many days to look back.", min=1)]
MostHours = Annotated[int, typer.Option("--most", help="How many hours to show.", min=1)]
MOST_HOURS = 20


@app.callback()
def insights() -> None:
    """Keep the word before the name of a report."""


@app.command()
def stuck(days: LookBack = 90, most: MostHours = MOST_HOURS) -> None:
    """Show the hours in which most people got stuck, by what stood in their way, and what helped."""
    from bot.catalog.load import load

    found = run_or_stop(_stuck(settings_or_stop("ERROR"), days))
    for line in stuck_table(found, load(CONTENT), most):
        typer.echo(line)


async def _stuck(settings: "Settings", days: int) -> "Sequence[StuckHour]":
    from bot.clock import SystemClock
    from bot.store.sql.store import looked_at

    async with looked_at(settings.database_url.get_secret_value()) as tx:
        return await tx.reports.stuck((SystemClock().now() - timedelta(days=days)).date())


def stuck_table(found: "Sequence[StuckHour]", catalog: "Catalog", most: int) -> Iterator[str]:
    """Write the report."""
    if not found:
        yield "Nobody said that they were stuck."
        return
    people = Counter[str]()
    for one in found:
        if one.kind == "stuck":
            people[one.hour] += one.people
    yield f"{'hour':<26}{'stuck':>7}  by what, and whom it helped"
    for hour, count in people.most_common(most):
        session = catalog.session(hour)
        yield f"{hour:<26}{count:>7}  {_rungs(found, hour)}  {session.title if session else ''}".rstrip()


def _rungs(found: "Sequence[StuckHour]", hour: str) -> str:
    helped = {one.rung: one.people for one in found if (one.hour, one.kind) == (hour, "helped")}
    stuck = [(one.rung, one.people) for one in found if (one.hour, one.kind) == (hour, "stuck")]
    return ", ".join(f"{rung} {people} (helped {helped.get(rung, 0)})" for rung, people in stuck)
