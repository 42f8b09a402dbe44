"""Two functions that return, with defaults and docstrings."""

from judge import expect, fail, gives, run, value

FILES = ("bill.py",)


def default_tip():
    """split_bill(84, 4) gives 23.1"""
    gives("bill.py", "split_bill(84, 4)", 23.1, hint="returned")


def no_tip():
    """split_bill(84, 4, tip=0) gives 21.0"""
    gives("bill.py", "split_bill(84, 4, tip=0)", 21.0)


def rounded():
    """each share has two decimals: 100 for 7 people is 15.71"""
    gives("bill.py", "split_bill(100, 7)", 15.71)


def money_text():
    """format_money(23.1) gives 23.10 EUR"""
    gives("bill.py", "format_money(23.1)", "23.10 EUR", hint="two_decimals")


def other_currency():
    """format_money(5, currency="USD") gives 5.00 USD"""
    gives("bill.py", 'format_money(5, currency="USD")', "5.00 USD")


def documented():
    """both functions have a docstring"""
    for name in ("split_bill", "format_money"):
        if not (value("bill.py", f"{name}.__doc__") or "").strip():
            fail(f"a docstring in {name}", "none", hint="first_line")


def main_calls_them():
    """running bill.py prints at least two amounts"""
    done = run("bill.py")
    expect(len(done.numbers) >= 2, True, of="two amounts are printed", hint="main_called")
