"""A bank account that keeps its own money and refuses nonsense."""

from judge import gives, raises

FILES = ("account.py",)


def owner_and_balance():
    """Account("Ada", 100) has the owner Ada and the balance 100"""
    gives("account.py", 'ada = Account("Ada", 100)\n(ada.owner, ada.balance)', ("Ada", 100), hint="self_keeps")


def starts_empty():
    """a new account without a balance has 0"""
    gives("account.py", 'Account("Grace").balance', 0)


def deposit_and_withdraw():
    """100, then 50 in and 30 out, leaves 120"""
    lines = """
        ada = Account("Ada", 100)
        ada.deposit(50)
        ada.withdraw(30)
        ada.balance
    """
    gives("account.py", lines, 120)


def not_shared():
    """Ada's 100 minus 30 leaves 70 while Grace keeps 0"""
    lines = """
        ada, grace = Account("Ada"), Account("Grace")
        ada.deposit(100)
        ada.withdraw(30)
        (ada.balance, grace.balance)
    """
    gives("account.py", lines, (70, 0), hint="own_money")


def nothing_or_less():
    """amounts of 0 or less are refused with ValueError"""
    for call in ("deposit(0)", "deposit(-5)", "withdraw(0)", "withdraw(-5)"):
        raises("account.py", f'Account("Ada", 100).{call}', "ValueError", hint="zero_too")


def no_overdraft():
    """from 100 nobody can withdraw 101, and the balance stays 100"""
    raises("account.py", 'Account("Ada", 100).withdraw(101)', "ValueError", hint="more_than_there_is")
    lines = """
        ada = Account("Ada", 100)
        try:
            ada.withdraw(101)
        except ValueError:
            pass
        ada.balance
    """
    gives("account.py", lines, 100, hint="check_first")


def all_of_it():
    """from 100 one can withdraw exactly 100, and deposit a single 1"""
    lines = """
        ada = Account("Ada", 100)
        ada.withdraw(100)
        ada.deposit(1)
        ada.balance
    """
    gives("account.py", lines, 1, hint="the_edge")
