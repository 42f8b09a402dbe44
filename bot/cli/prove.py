"""`mentor content prove`: show that checks are worth their name."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.proving.hour import Proven

HERE = Path(__file__).resolve().parents[2] / "content"

Hours = Annotated[list[str] | None, typer.Argument(help="Ids of hours; without any, all that have a check.")]
NativeOnly = Annotated[bool, typer.Option("--native", help="Use this machine's Python instead of the sandbox.")]
Folder = Annotated[Path, typer.Option(help="The content folder.", show_default=False)]


def prove(hours: Hours = None, native: NativeOnly = False, folder: Folder = HERE) -> None:
    """Run each check on its solution, an empty file, its mistakes and the mutants of its solution."""
    from bot.catalog.faults import ContentError
    from bot.catalog.read_checks import hours_with_checks, read_check
    from bot.proving.hour import prove as prove_hour
    from bot.proving.native import MUTANT_SECONDS, native_judge

    bad = 0
    for hour in hours or hours_with_checks(folder):
        try:
            check = read_check(folder, hour)
        except ContentError as error:
            typer.echo(str(error))
            bad += 1
            continue
        proof = prove_hour(check, native_judge(check), native_judge(check, MUTANT_SECONDS))
        bad += not proof.holds
        _tell(proof)
    raise typer.Exit(1 if bad else 0)


def _tell(proof: "Proven") -> None:
    word = "proven" if proof.holds else "NOT proven"
    typer.echo(f"{proof.hour}: {word}; {proof.killed} of {proof.made} mutants killed; {proof.seconds:.1f} s")
    for fault in proof.faults:
        typer.echo(f"  {fault}")
    for survivor in proof.survivors:
        typer.echo(f"  lives: {survivor}")
