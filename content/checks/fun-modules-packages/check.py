"""One script taken apart into a package of three modules."""

from judge import expect, gives, run

FILES = ("dinner/__main__.py", "dinner/split.py", "dinner/money.py")
LOOK = "import dinner\nimport dinner.split\nimport dinner.money\nimport dinner.__main__\n"
DEAR = "def split_bill(*bill, **more):\n    return 7.5\n"
WORDY = 'def format_money(amount, *more, **rest):\n    return f"amount {amount}"\n'


def split():
    """dinner/split.py has split_bill: 84 for 4 is 23.1, 100 for 7 is 15.71"""
    gives("dinner/split.py", "[split_bill(84, 4), split_bill(100, 7)]", [23.1, 15.71])
    gives("dinner/split.py", "split_bill(84, 4, tip=0)", 21.0)


def money():
    """dinner/money.py has format_money: 23.10 EUR and 5.00 USD"""
    gives("dinner/money.py", "format_money(23.1)", "23.10 EUR")
    gives("dinner/money.py", 'format_money(5, currency="USD")', "5.00 USD")


def as_program():
    """python -m dinner prints 23.10 EUR"""
    run("dinner/__main__.py", module="dinner").prints("23.10 EUR", hint="in_the_block")


def uses_both():
    """the program prints what the two modules give it"""
    run("dinner/__main__.py", module="dinner", files={"dinner/split.py": DEAR}).says("7.50 EUR", hint="no_copy")
    run("dinner/__main__.py", module="dinner", files={"dinner/money.py": WORDY}).says("amount 23.1", hint="no_copy")


def silent():
    """importing dinner and its modules prints nothing"""
    expect(run("look.py", files={"look.py": LOOK}).stdout, "", of="what the imports print", hint="guarded")
