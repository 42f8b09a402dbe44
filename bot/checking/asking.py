"""Make a program of what a learner hands in."""

import ast
from collections.abc import Mapping
from pathlib import PurePosixPath

from bot.catalog.checks import HourCheck
from bot.ports.runner import HEAVY, Program

WorkFiles = Mapping[str, bytes]


def check_program(check: HourCheck, files: WorkFiles, *, first_only: bool = False, ours: bool = False) -> Program:
    """Ask whether the work holds."""
    lent = {name: text.encode() for name, text in check.given.items()}
    return Program(files, packages=check.packages, check=check.text, given=lent, first_only=first_only, ours=ours)


def script_program(files: WorkFiles, main: str, stdin: bytes = b"", args: tuple[str, ...] = ()) -> Program:
    """Ask what a script does; what it imports tells what it wants."""
    wanted = {name for file, text in files.items() if file.endswith(".py") for name in imported(text)}
    return Program(files, main, args, stdin, tuple(sorted(HEAVY & wanted)))


def imported(text: bytes) -> set[str]:
    """Name the packages that a text imports, wherever it does so; of what is no Python, nothing."""
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names}


def name_files(check: HourCheck, files: WorkFiles) -> dict[str, bytes]:
    """Give files the names that the hour asks for: a chat sends them without their folders, a pasted text has none."""
    named = {_name(check, name): data for name, data in files.items()}
    if len(named) == 1 and check.files and not set(named) & set(check.files):
        return {check.files[0]: next(iter(named.values()))}
    return named


def _name(check: HourCheck, name: str) -> str:
    """Find the one wanted file that is called so, in whichever folder."""
    same = [wanted for wanted in check.files if PurePosixPath(wanted).name == PurePosixPath(name).name]
    return same[0] if name not in check.files and len(same) == 1 else name


def missing(check: HourCheck, files: WorkFiles) -> tuple[str, ...]:
    """Name the files that the hour asks for and that are not there."""
    return tuple(name for name in check.files if name not in files)
