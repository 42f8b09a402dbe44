"""`mentor content prove`: show that checks are worth their name."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import settings_or_stop, stop

if TYPE_CHECKING:
    from bot.proving.hour import Proven
    from bot.proving.hours import Job


Hours = Annotated[list[str] | None, typer.Argument(help="Ids of hours; without any, all that have a check.")]
NativeFlag = Annotated[bool, typer.Option("--native", help="Use this machine's Python instead of the sandbox.")]
Changed = Annotated[bool, typer.Option("--changed", help="Only those that differ from --since.")]
Since = Annotated[str, typer.Option(help="The branch or commit that --changed and --quick compare with.")]
ShareOption = Annotated[float, typer.Option(min=0, max=1, help="Only so large a share, drawn by --seed.")]
Seed = Annotated[int, typer.Option(help="What --share and --quick draw by.")]
Quick = Annotated[
    bool,
    typer.Option("--quick", help="What changed and a tenth as usual; the rest natively, without mutants."),
]
ContentOption = Annotated[Path, typer.Option(help="The content folder.", show_default=False)]
TENTH = 0.1
MOST_CHANGED = 30
"""Of the hours that changed, so many are proven in full by --quick; the others as if they had not."""


def prove(
    hours: Hours = None,
    native: NativeFlag = False,
    changed: Changed = False,
    since: Since = "main",
    share: ShareOption = 1.0,
    seed: Seed = 0,
    quick: Quick = False,
    folder: ContentOption = CONTENT,
) -> None:
    """Run each check on its solution, an empty file, its mistakes and the mutants of its solution."""
    from bot.catalog.read_checks import hours_with_checks
    from bot.proving.hours import Job, Prover
    from bot.proving.which_hours import a_share, changed_hours, some_of
    from runner.versions import installed

    if not native and not installed():
        stop("the sandbox is not installed; run: make sandbox (or take --native)")
    known = hours or hours_with_checks(folder)
    touched = changed_hours(folder, known, since) if changed or quick else None
    if quick:
        changed_ones = some_of(touched or (), MOST_CHANGED, seed)
        fully = sorted({*changed_ones, *a_share(known, min(share, TENTH), seed)})
        jobs = [Job(hour) for hour in fully] + _natively(folder, set(known) - set(fully))
    else:
        chosen = known if touched is None else touched
        drawn = a_share(chosen, share, seed) if share < 1 else chosen
        jobs = [Job(hour, native) for hour in drawn]
    prover = Prover(folder, settings_or_stop("ERROR").sandbox)
    raise typer.Exit(0 if _print_all(prover.prove_all(jobs)) else 1)


def _natively(folder: Path, hours: Iterable[str]) -> "list[Job]":
    """Prove what needs nothing but Python, without mutants."""
    from bot.catalog.checks import packages_of
    from bot.proving.hours import Job

    return [Job(hour, native=True, with_mutants=False) for hour in sorted(hours) if not packages_of(folder, hour)]


def _print_all(proofs: "Iterable[Proven]") -> bool:
    """Tell one line an hour and a sum; say whether everything holds."""
    done = []
    for proof in proofs:
        done.append(proof)
        _print(proof)
    killed, made = sum(proof.killed for proof in done), sum(proof.made for proof in done)
    bad = sum(not proof.holds for proof in done)
    typer.echo(f"{len(done) - bad} of {len(done)} checks are proven; {killed} of {made} mutants killed")
    return not bad


def _print(proof: "Proven") -> None:
    word = "proven" if proof.holds else "NOT proven"
    typer.echo(f"{proof.hour}: {word}; {proof.killed} of {proof.made} mutants killed; {proof.seconds:.1f} s")
    for fault in proof.faults:
        typer.echo(f"  {fault}")
    for survivor in proof.survivors:
        typer.echo(f"  lives: {survivor}")
