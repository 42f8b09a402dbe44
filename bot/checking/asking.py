"""Make a program of what a learner hands in."""

import ast
from collections.abc import Mapping

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
    """Give a single file the name that the hour asks for, whatever it was called; a text that was pasted has none."""
    if len(files) == 1 and check.files and not set(files) & set(check.files):
        return {check.files[0]: next(iter(files.values()))}
    return dict(files)


def missing(check: HourCheck, files: WorkFiles) -> tuple[str, ...]:
    """Name the files that the hour asks for and that are not there."""
    return tuple(name for name in check.files if name not in files)
