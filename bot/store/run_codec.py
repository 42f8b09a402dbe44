"""How programs and what came of them are written down: a head in JSON, then the bytes of the files."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from bot.ports.runner import Outcome, Program
from runner import wire

_FILES, _GIVEN, _STDIN = "f/", "g/", "stdin"
_LISTS = ("args", "packages", "cut", "left_out")


def program_bytes(program: Program) -> bytes:
    """Write a program."""
    blobs = {_STDIN: program.stdin} | _marked(_FILES, program.files) | _marked(_GIVEN, program.given)
    return wire.pack(_rest(program, "files", "given", "stdin"), blobs)


def program_of(data: bytes) -> Program | None:
    """Read a program back; one that another version wrote and this one can't read is none."""
    try:
        head, blobs = _parts(data)
        return Program(_below(_FILES, blobs), given=_below(_GIVEN, blobs), stdin=blobs[_STDIN], **head)
    except (KeyError, TypeError, wire.BadFrame):
        return None


def outcome_bytes(outcome: Outcome) -> bytes:
    """Write an outcome."""
    return wire.pack(_rest(outcome, "files"), outcome.files)


def outcome_of(data: bytes) -> Outcome | None:
    """Read an outcome back; one that another version wrote and this one can't read is none."""
    try:
        head, blobs = _parts(data)
        return Outcome(files=blobs, **head)
    except (TypeError, wire.BadFrame):
        return None


def _rest(value: Program | Outcome, *left_out: str) -> dict[str, Any]:
    return {one.name: getattr(value, one.name) for one in fields(value) if one.name not in left_out}


def _parts(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    start = wire.LENGTH.size
    size = wire.LENGTH.unpack_from(data)[0]
    head, blobs = wire.unpack(data[start : start + size], data[start + size :])
    return {name: tuple(item) if name in _LISTS else item for name, item in head.items()}, blobs


def _marked(mark: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {mark + name: data for name, data in files.items()}


def _below(mark: str, blobs: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name.removeprefix(mark): data for name, data in blobs.items() if name.startswith(mark)}
