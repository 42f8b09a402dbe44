"""Messages with a length in front, read from a socket that gives what it likes."""

from textwrap import dedent

from judge import expect, value

FILES = ("frames.py",)

WIRE = """
class Wire:
    def __init__(self, data=b"", step=65536):
        self.data, self.step, self.sent = data, step, b""

    def recv(self, size, flags=0):
        size = size if flags else min(size, self.step)
        part, self.data = self.data[:size], self.data[size:]
        return part

    def recv_into(self, buffer, nbytes=0, flags=0):
        part = self.recv(nbytes or len(buffer), flags)
        buffer[:len(part)] = part
        return len(part)

    def sendall(self, data, flags=0):
        self.sent += bytes(data)

    def send(self, data, flags=0):
        self.sent += bytes(data)
        return len(data)
"""


def _gives(file, lines, wanted, *, hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, files={"lab.py": WIRE}), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _raises(file, lines, kind, *, hint=None):
    """As `raises`, and shows the last line alone."""
    *setup, last = dedent(lines).strip().splitlines()
    tried = [*setup, "lab_error = 'no error'", "try:", f"    {last}", f"except {kind}:", f"    lab_error = '{kind}'"]
    tried += ["except Exception as lab_other:", "    lab_error = type(lab_other).__name__"]
    came = value(file, "\n".join([*tried, "lab_error"]), files={"lab.py": WIRE})
    expect(came, kind, of=f"the error of {last}", hint=hint)


def _with(lines):
    return f"    from lab import Wire\n    {lines}"


def sends():
    """send_msg with hello sends the bytes 00 00 00 05, then hello"""
    lines = _with('wire = Wire()\n    send_msg(wire, b"hello")\n    wire.sent')
    _gives("frames.py", lines, b"\x00\x00\x00\x05hello", hint="big_endian")


def receives():
    """recv_msg gives b"hello" back"""
    _gives("frames.py", _with('recv_msg(Wire(b"\\x00\\x00\\x00\\x05hello"))'), b"hello")


def one_after_the_other():
    """an empty message, a long one and a short one come out one after the other"""
    lines = 'wire = Wire(b"\\x00\\x00\\x00\\x00" + b"\\x00\\x00\\x01\\x00" + b"x" * 256 + b"\\x00\\x00\\x00\\x01y")'
    _gives(
        "frames.py",
        _with(f"{lines}\n    [recv_msg(wire), recv_msg(wire), recv_msg(wire)]"),
        [b"", b"x" * 256, b"y"],
        hint="exactly",
    )


def byte_by_byte():
    """a message that comes byte by byte is whole in the end"""
    _gives("frames.py", _with('recv_msg(Wire(b"\\x00\\x00\\x00\\x0bhello again", 1))'), b"hello again", hint="in_parts")


def the_largest():
    """65536 bytes pass, and 65537 raise ValueError"""
    lines = 'len(recv_msg(Wire(b"\\x00\\x01\\x00\\x00" + b"z" * 65536, 1000)))'
    _gives("frames.py", _with(lines), 65536, hint="in_parts")
    _raises("frames.py", _with('recv_msg(Wire(b"\\x00\\x01\\x00\\x01" + b"z" * 65537))'), "ValueError", hint="limit")


def stops_at_once():
    """after an oversized header no byte of the body is read"""
    lines = """wire = Wire(b"\\xff\\xff\\xff\\xff" + b"z" * 100)
    try:
        recv_msg(wire)
    except ValueError:
        pass
    len(wire.data)"""
    _gives("frames.py", _with(lines), 100, hint="limit_first")


def closed_too_soon():
    """a peer that closes in the middle raises ConnectionError"""
    for data in (b"\x00\x00\x00\x05hel", b"\x00\x00"):
        _raises("frames.py", _with(f"recv_msg(Wire({data!r}))"), "ConnectionError", hint="closed")
