"""A window with sixteen buttons, and a function that does the sums; a stand-in for tkinter presses them."""

from judge import expect, fail, gives, raises, run, source

FILES = ("calculator.py", "calc.py")


def _press(keys):
    """Click these buttons and give what the entry shows."""
    done = run("calculator.py", before=f"import os\nos.environ['KEYS'] = {keys!r}")
    shown = [line.removeprefix("ENTRY:").strip() for line in done.lines if line.startswith("ENTRY:")]
    if not shown:
        fail("an Entry, the buttons and mainloop()", done.stdout, hint="window")
    return shown[-1]


def _shows(keys, wanted):
    shown = _press(keys)
    try:
        if float(shown) == wanted:
            return
    except ValueError:
        pass
    fail(f"{keys} shows {wanted}", shown, hint="clicks")


def four_kinds():
    """calculate does 7 + 8, 7 - 8, 7 * 8 and 7 / 2"""
    for call, wanted in (('7, "+", 8', 15), ('7, "-", 8', -1), ('7, "*", 8', 56), ('7, "/", 2', 3.5)):
        gives("calc.py", f"float(calculate({call}))", float(wanted), hint="by_operator")


def refuses():
    """an unknown sign raises ValueError, 5 / 0 raises ZeroDivisionError"""
    raises("calc.py", 'calculate(2, "^", 3)', "ValueError", hint="unknown_sign")
    raises("calc.py", 'calculate(5, "/", 0)', "ZeroDivisionError", hint="let_through")


def no_eval():
    """there is no eval in either file"""
    for name in FILES:
        expect(source(name).calls("eval"), False, of=f"eval is called in {name}", hint="no_eval")


def buttons():
    """16 buttons: ten digits, C, =, +, -, * and /"""
    labels = [line.removeprefix("BUTTON:").strip() for line in run("calculator.py").lines if line.startswith("BUTTON:")]
    expect(sorted(labels), sorted("0123456789C=+-*/"), of="the buttons", hint="sixteen")


def clicking():
    """clicking 7 * 8 = shows 56, and 12 - 30 = shows -18"""
    _shows("7*8=", 56)
    _shows("12-30=", -18)


def division_by_zero():
    """clicking 5 / 0 = shows Error, and the window goes on"""
    expect(_press("5/0="), "Error", of="what the entry shows", hint="show_error")
    _shows("5/0=C9+1=", 10)


def clears():
    """C empties the entry"""
    expect(_press("12C"), "", of="what the entry shows after C", hint="empty_entry")
