"""What the commands of `mentor` stand on: settings, logs, and one line instead of a traceback."""

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer

if TYPE_CHECKING:
    from bot.process.environment import Settings

T = TypeVar("T")


def settings_or_stop(level: str | None = None) -> "Settings":
    """Read the settings, and send logs where they say; one that makes no sense becomes one line."""
    from bot.process.environment import BadSettings, read_settings
    from bot.process.logs import set_up_logs

    try:
        found = read_settings()
    except BadSettings as error:
        stop(str(error))
    set_up_logs(level or found.log_level, found.log_format, found.secrets())
    return found


def run_or_stop(work: Coroutine[Any, Any, T]) -> T:
    """Run until done; what an operator can mend becomes one line instead of a traceback."""
    from bot.catalog.faults import ContentError
    from bot.values.errors import Outdated, Unavailable

    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except (Outdated, Unavailable, ContentError, OSError) as error:
        stop(str(error))


def stop(line: str) -> NoReturn:
    """End with one line on standard error."""
    typer.echo(f"mentor: {line}", err=True)
    raise typer.Exit(1)
