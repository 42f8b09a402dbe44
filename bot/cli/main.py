"""`mentor`: run the service, chat in the terminal, play a script, look after content and database."""

import gc
from typing import Annotated

import typer

from bot.cli import content_commands, reminder_report, stuck_report
from bot.cli.ask import ask
from bot.cli.check import check
from bot.cli.common import run_or_stop, settings_or_stop, stop
from bot.cli.import_person import import_
from bot.cli.sandbox import sandbox
from bot.cli.simulate import simulate
from bot.cli.verify import verify

app = typer.Typer(
    help="A mentor for people who learn Python: one real hour a day.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(content_commands.app, name="content")
app.add_typer(reminder_report.app, name="nudges")
app.add_typer(stuck_report.app, name="insights")
app.command()(simulate)
app.command()(sandbox)
app.command()(check)
app.command()(ask)
app.command()(verify)
app.command("import")(import_)


@app.command()
def run(
    only: Annotated[
        list[str] | None,
        typer.Option(help="Run only this: scheduler, sender, runner, discord, telegram or web; may be repeated."),
    ] = None,
) -> None:
    """Serve the web chat, and Discord and Telegram when their tokens are set."""
    gc.disable()  # imports make next to no garbage, but looking for it takes a sixth of a start
    settings = settings_or_stop()
    from bot.serve.compose import serve
    from bot.serve.parts import RUNNER, stranger
    from bot.serve.running_code import no_runner

    parts = [part.strip() for some in only or () for part in some.split(",")]
    if unknown := stranger(parts):
        stop(f"--only {unknown}: there is no such part; see mentor run --help")
    if RUNNER in parts and (reason := no_runner(settings)):
        stop(f"--only {RUNNER}: {reason}")
    run_or_stop(serve(settings, _started, only=parts))


@app.command()
def chat() -> None:
    """Talk to the mentor here in the terminal."""
    settings = settings_or_stop("WARNING")
    from adapters.terminal import on_this_terminal
    from bot.serve.compose import converse

    run_or_stop(converse(settings, lambda app: on_this_terminal(app, not settings.no_color)))


@app.command()
def doctor() -> None:
    """Say what is set up, what is missing, and how to mend it."""
    from bot.cli.diagnosis import examine

    faults = run_or_stop(examine(settings_or_stop("ERROR"), typer.echo))
    raise typer.Exit(1 if faults else 0)


@app.command()
def health() -> None:
    """Ask the running service whether it is well; exit 1 when it is not."""
    from bot.cli.diagnosis import ask_health

    well, line = run_or_stop(ask_health(settings_or_stop("ERROR")))
    typer.echo(line)
    raise typer.Exit(0 if well else 1)


@app.command()
def invite() -> None:
    """Show the links that add the mentor to a server, a group or an account, and what they ask for."""
    from bot.cli.invitations import show_invites

    show_invites(settings_or_stop("ERROR"))


@app.command()
def db() -> None:
    """Bring the database up to date."""
    from bot.cli.diagnosis import upgrade

    run_or_stop(upgrade(settings_or_stop("ERROR"), typer.echo))


def main() -> None:
    """Run the command line."""
    app()


def _started(greeting: str) -> None:
    """Say that the service is there; what it is made of stays, and is never looked through for garbage again."""
    gc.freeze()
    gc.enable()
    typer.echo(greeting)
