"""What may be uploaded, and the names that come back."""

from judge import gives

FILES = ("upload.py",)
JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"


def _status(data, wanted, hint=None):
    gives("upload.py", f"status({data})", wanted, hint=hint)


def pictures():
    """a JPEG and a PNG are fine: 200"""
    for start in (JPEG, PNG):
        _status(repr(start + b"and more"), 200, hint="first_bytes")


def others():
    """a text, a GIF and nothing at all are 415"""
    for data in (b"I am a cat.jpg", b"GIF89a....", b""):
        _status(repr(data), 415, hint="first_bytes")


def nearly():
    """a start that is cut off or moved is 415"""
    for data in (JPEG[:2], PNG[:7], b" " + JPEG, b"\x89PNG and more", b"..PNG\r\n\x1a\n"):
        _status(repr(data), 415, hint="whole_start")


def size():
    """5,000,000 bytes are fine, one more is 413"""
    _status(f"{JPEG!r} + bytes(4_999_997)", 200, hint="above_only")
    _status(f"{JPEG!r} + bytes(4_999_998)", 413, hint="above_only")


def large_text():
    """what is too large is 413, whatever it is"""
    _status("b'x' * 6_000_000", 413, hint="size_first")


def best_three():
    """of four names the three most probable come, the highest first"""
    lines = "[(name, round(float(p), 6)) for name, p in top([0.1, 0.5, 0.05, 0.35], ['cat', 'dog', 'owl', 'fox'])]"
    gives("upload.py", lines, [("dog", 0.5), ("fox", 0.35), ("cat", 0.1)], hint="highest_first")


def other_number():
    """n=1 gives one pair, and two names give two"""
    gives(
        "upload.py",
        "[len(list(top([0.2, 0.8], ['a', 'b'], n=1))), len(list(top([0.2, 0.8], ['a', 'b'])))]",
        [1, 2],
        hint="at_most",
    )
