"""Frames on the pipe: a length, a head in JSON, then the bytes that the head lists. Nothing read here is believed."""

import json
import struct
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from runner.order import FILE_LEFT_BYTES, FILES_LEFT, INPUT_BYTES, Order, Report

LENGTH = struct.Struct(">II")
HEAD_BYTES = 4 << 20
MOST_BODY = INPUT_BYTES + (1 << 20)
STOPS = frozenset({"time", "memory", "stack", "files", "crash"})

Head = dict[str, Any]
Blobs = dict[str, bytes]


class BadFrame(Exception):
    """What came over the pipe is no frame of ours."""


def pack(head: Head, blobs: Mapping[str, bytes]) -> bytes:
    """Write a frame."""
    listed = [[name, len(data)] for name, data in blobs.items()]
    text = json.dumps({**head, "blobs": listed}).encode()
    body = b"".join(blobs.values())
    return LENGTH.pack(len(text), len(body)) + text + body


def sizes(start: bytes) -> tuple[int, int]:
    """Read how long head and body are."""
    head, body = LENGTH.unpack(start)
    if head > HEAD_BYTES or body > MOST_BODY:
        raise BadFrame("too long")
    return head, body


def unpack(text: bytes, body: bytes) -> tuple[Head, Blobs]:
    """Read a frame's head and its bytes."""
    try:
        head = json.loads(text)
        listed = [(str(name), int(size)) for name, size in head.pop("blobs")]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise BadFrame("no head") from None
    if any(size < 0 for _, size in listed) or sum(size for _, size in listed) != len(body):
        raise BadFrame("sizes")
    blobs, place = Blobs(), 0
    for name, size in listed:
        blobs[name] = body[place : place + size]
        place += size
    return head, blobs


def read_frame(read: Callable[[int], bytes]) -> tuple[Head, Blobs] | None:
    """Read the next frame from a blocking pipe; nothing when it has ended."""
    start = _exactly(read, LENGTH.size)
    if not start:
        return None
    head, body = sizes(start)
    return unpack(_exactly(read, head), _exactly(read, body))


def write_order(order: Order) -> bytes:
    """Write an order."""
    head = asdict(order)
    blobs = {f"f/{name}": data for name, data in order.files.items()}
    blobs |= {f"g/{name}": data for name, data in order.given.items()}
    blobs["stdin"] = order.stdin
    return pack({key: item for key, item in head.items() if key not in {"files", "given", "stdin"}}, blobs)


def read_order(head: Head, blobs: Blobs) -> Order:
    """Read an order."""
    kept = {**head, "args": tuple(head["args"]), "packages": tuple(head["packages"])}
    return Order(files=_below("f/", blobs), given=_below("g/", blobs), stdin=blobs["stdin"], **kept)


def write_report(report: Report) -> bytes:
    """Write a report."""
    head = asdict(report)
    head.pop("files")
    return pack(head, report.files)


def read_report(head: Head, blobs: Blobs) -> Report:
    """Read a report; one that breaks the rules is none: the other end may be in a stranger's hands."""
    try:
        report = Report(
            exit=head["exit"],
            stdout=head["stdout"],
            stderr=head["stderr"],
            files={name: data for name, data in blobs.items() if plain_name(name)},
            stopped=head["stopped"],
            cut=tuple(head["cut"]),
            left_out=tuple(name for name in head["left_out"] if plain_name(name)),
        )
    except (KeyError, TypeError):
        raise BadFrame("no report") from None
    if not _keeps_the_rules(report):
        raise BadFrame("no report")
    return report


def plain_name(name: object) -> bool:
    """Tell whether a text is a relative path that names no folder above, and nothing a terminal would act on."""
    if not isinstance(name, str) or not 0 < len(name) <= 300 or not name.isprintable() or "\\" in name:
        return False
    return all(part not in {"", ".", ".."} for part in name.split("/"))


def _keeps_the_rules(report: Report) -> bool:
    texts = isinstance(report.stdout, str) and isinstance(report.stderr, str)
    code = report.exit is None or type(report.exit) is int
    few = len(report.files) <= FILES_LEFT and all(len(data) <= FILE_LEFT_BYTES for data in report.files.values())
    return texts and code and few and (report.stopped is None or report.stopped in STOPS)


def _below(prefix: str, blobs: Blobs) -> Blobs:
    """Give the files of one kind; names that are no plain paths are left out."""
    found = {name.removeprefix(prefix): data for name, data in blobs.items() if name.startswith(prefix)}
    return {name: data for name, data in found.items() if plain_name(name)}


def _exactly(read: Callable[[int], bytes], count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        part = read(count - len(data))
        if not part:
            if data:
                raise BadFrame("cut off")
            break
        data += part
    return bytes(data)
