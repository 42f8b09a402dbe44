"""Which refused addresses are tried again, and which never."""

from judge import expect, value

FILES = ("bounce.py",)


def _settle(recipients, wanted, attempts=None, hint=None):
    lines = f"first, second = settle({recipients!r}, {attempts or {}!r})\n[list(first), list(second)]"
    expect(value("bounce.py", lines), wanted, of="to suppress, and to try again", hint=hint)


def gone():
    """a 550 is suppressed"""
    _settle({"gone@x.org": (550, b"no such user")}, [["gone@x.org"], []])


def busy():
    """a 451 is tried again, with no attempt so far"""
    _settle({"busy@x.org": (451, b"later")}, [[], ["busy@x.org"]], hint="four_hundreds")


def edges():
    """500 is suppressed, and 499 and 400 are tried again"""
    refused = {"a@x.org": (500, b""), "b@x.org": (499, b""), "c@x.org": (400, b"")}
    _settle(refused, [["a@x.org"], ["b@x.org", "c@x.org"]], hint="four_hundreds")


def sorted_lists():
    """several addresses come sorted"""
    refused = {name: (550 if name < "m" else 421, b"") for name in ("z@x.org", "b@x.org", "m@x.org", "a@x.org")}
    _settle(refused, [["a@x.org", "b@x.org"], ["m@x.org", "z@x.org"]], hint="in_order")


def fourth():
    """with three attempts busy is tried again, with four it is given up"""
    _settle({"busy@x.org": (451, b"")}, [[], ["busy@x.org"]], attempts={"busy@x.org": 3}, hint="below_four")
    _settle({"busy@x.org": (451, b"")}, [[], []], attempts={"busy@x.org": 4}, hint="below_four")


def gone_late():
    """a 550 is suppressed, however many attempts there were"""
    _settle(
        {"gone@x.org": (550, b""), "busy@x.org": (450, b"")},
        [["gone@x.org"], []],
        attempts={"gone@x.org": 9, "busy@x.org": 9},
        hint="below_four",
    )


def nobody():
    """where nobody was refused both lists are empty"""
    _settle({}, [[], []])
