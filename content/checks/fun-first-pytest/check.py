"""Five tests of split_bill, which notice when it is broken."""

from judge import expect, fail, value

FILES = ("tests/test_split.py",)
STAND_INS = ("pytest.py",)
RUN_ALL = "import pytest\npytest.outcomes(globals())"
GOOD = '''
def split_bill(total, people, tip=0.10):
    """Give each person's share, tip included."""
    if people < 1:
        raise ValueError("people must be at least 1")
    return round(total * (1 + tip) / people, 2)
'''


def _outcomes(old="", new=""):
    """Run the tests, with one thing in split_bill changed."""
    return value("tests/test_split.py", RUN_ALL, files={"dinner/split.py": GOOD.replace(old, new, 1)})


def _noticed(old, new, of, hint):
    if not any(wrong for _, wrong in _outcomes(old, new)):
        fail(f"a test that fails when {of}", "all tests pass", hint=hint)


def five():
    """there are five tests"""
    count = len(_outcomes())
    expect(count >= 5, True, of=f"five tests or more ({count} found)", hint="names")


def green():
    """all of them pass"""
    for name, wrong in _outcomes():
        expect(wrong, "", of=name, hint="your_numbers")


def default_tip():
    """they notice a default tip of 15 percent"""
    _noticed("tip=0.10", "tip=0.15", "the default tip is 0.15", hint="leave_it_out")


def no_tip():
    """they notice when tip=0 gets the default tip"""
    _noticed("(1 + tip)", "(1 + (tip or 0.10))", "tip=0 isn't heard", hint="tip_of_zero")


def one_person():
    """they notice when one person is refused"""
    _noticed("people < 1", "people < 2", "one person is refused", hint="alone")


def rounding():
    """they notice when nothing is rounded, or to one decimal"""
    _noticed(", 2)", ", 9)", "shares aren't rounded", hint="two_decimals")
    _noticed(", 2)", ", 1)", "shares have one decimal", hint="two_decimals")


def nobody():
    """they notice when 0 people raise another error, or none"""
    _noticed("people < 1", "people < 0", "0 people give a ZeroDivisionError", hint="must_raise")
    _noticed('raise ValueError("people must be at least 1")', "return 0", "0 people raise nothing", hint="must_raise")
