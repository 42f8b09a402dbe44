"""`mentor sandbox` and `mentor check`: run code, and check an hour's work, without a chat."""

import asyncio
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.common import run_or_stop, settings_or_stop, stop

if TYPE_CHECKING:
    from bot.ports.runner import Outcome, Program
    from bot.process.environment import Settings

PythonFile = Annotated[Path, typer.Argument(help="A Python file.", exists=True, dir_okay=False)]
Stdin = Annotated[Path | None, typer.Option(help="What the program reads.", exists=True, dir_okay=False)]
ReportJson = Annotated[bool, typer.Option("--json", help="Write what came of it as JSON.")]


def sandbox(file: PythonFile, stdin: Stdin = None, as_json: ReportJson = False) -> None:
    """Run a Python file in the sandbox."""
    from bot.checking.asking import script_program

    program = script_program({file.name: file.read_bytes()}, file.name, stdin.read_bytes() if stdin else b"")
    outcome = run_in_sandbox(program)
    typer.echo(json.dumps(_report(outcome)) if as_json else _shown(outcome), nl=as_json)
    raise typer.Exit(1 if outcome.stopped else (outcome.exit or 0))


def run_in_sandbox(program: "Program") -> "Outcome":
    """Run one program, in a process that ends with us; say on stderr what takes long."""
    return run_or_stop(_run(settings_or_stop("ERROR"), program))


async def _run(settings: "Settings", program: "Program") -> "Outcome":
    from bot.ports.runner import NoRunner
    from bot.sandbox.local_runner import Sandbox
    from bot.values.events import Address
    from runner.versions import installed

    if settings.runner == "off":
        stop("MENTOR_RUNNER is off, so nothing runs code here")
    if not installed():
        stop("the sandbox is not installed; run: make sandbox")
    box = Sandbox(settings.sandbox, at_once=1)
    here = Address("terminal", "-")
    async with asyncio.TaskGroup() as group:
        keeping = group.create_task(box.run_forever())
        try:
            return await box.run(program, here, here, _say_wait)
        except NoRunner:
            stop("the sandbox could not be prepared; mentor doctor says more")
        except ValueError as error:
            stop(str(error))
        finally:
            keeping.cancel()


async def _say_wait(_delay: object) -> None:
    typer.echo("mentor: preparing the sandbox; the first time takes about a minute", err=True)


def _report(outcome: "Outcome") -> Mapping[str, Any]:
    return {
        "exit": outcome.exit,
        "stdout": outcome.stdout,
        "stderr": outcome.stderr,
        "stopped": outcome.stopped,
        "files": {name: data.decode("utf-8", "replace") for name, data in outcome.files.items()},
    }


def _shown(outcome: "Outcome") -> str:
    sys.stderr.write(outcome.stderr)
    notes = [f"[stopped: {outcome.stopped}]"] if outcome.stopped else []
    notes += [f"[{name}: {len(data)} bytes]" for name, data in outcome.files.items()]
    return outcome.stdout + "".join(f"{note}\n" for note in notes)
