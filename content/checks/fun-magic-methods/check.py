"""Money that can be shown, compared, sorted and added."""

from judge import gives, raises

FILES = ("money.py",)


def shown():
    """repr is Money(12, 'EUR'), and Money(3, "USD") shows USD"""
    gives("money.py", '(repr(Money(12)), repr(Money(3, "USD")))', ("Money(12, 'EUR')", "Money(3, 'USD')"), hint="repr")


def for_people():
    """str is 12.00 EUR, and 0.50 USD for half a dollar"""
    gives("money.py", "(str(Money(12)), f\"{Money(0.5, 'USD')}\")", ("12.00 EUR", "0.50 USD"), hint="two_decimals")


def equal():
    """Money(5) equals Money(5), but not Money(6) and not 5 USD"""
    lines = '[Money(5) == Money(5), Money(5) == Money(6), Money(5) == Money(5, "USD")]'
    gives("money.py", lines, [True, False, False], hint="both_parts")


def ordered():
    """sorted puts 3 before 5 before 8, and 5 is not less than 5"""
    gives(
        "money.py", "[str(one) for one in sorted([Money(8), Money(3), Money(5)])]", ["3.00 EUR", "5.00 EUR", "8.00 EUR"]
    )
    gives("money.py", "Money(5) < Money(5)", False)


def added():
    """5 and 7 are 12, by + and by sum, and the old ones stay"""
    gives("money.py", "repr(sum([Money(5), Money(7)], Money(0)))", "Money(12, 'EUR')", hint="new_one")
    lines = 'a, b = Money(2, "USD"), Money(4, "USD")\nc = a + b\n(repr(a), repr(b), repr(c))'
    gives("money.py", lines, ("Money(2, 'USD')", "Money(4, 'USD')", "Money(6, 'USD')"), hint="new_one")


def two_currencies():
    """5 EUR and 5 USD can't be added: ValueError"""
    raises("money.py", 'Money(5) + Money(5, "USD")', "ValueError", hint="same_currency")


def foreign():
    """Money(5) + 1 raises TypeError, and so does Money(5) < 1; == is False"""
    raises("money.py", "Money(5) + 1", "TypeError", hint="not_mine")
    raises("money.py", "Money(5) < 1", "TypeError", hint="not_mine")
    gives(
        "money.py",
        "[Money(5) == 5, Money(5) == None, Money(5).__eq__(5) is NotImplemented]",
        [False, False, True],
        hint="not_mine",
    )
