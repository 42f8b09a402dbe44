"""A balance that can be read and not set, and an owner who has a name."""

from judge import expect, gives, raises, value

FILES = ("account.py",)


def reads():
    """Account("Ada", 100).balance is 100, kept as _balance"""
    gives("account.py", 'ada = Account("Ada", 100)\n(ada.balance, ada._balance)', (100, 100), hint="behind")


def guarded():
    """setting account.balance raises AttributeError"""
    lines = 'ada = Account("Ada", 100)\nada.balance = 1000000'
    raises("account.py", lines, "AttributeError", hint="no_setter")


def still_moves():
    """100, then 50 in and 30 out, still leaves 120"""
    lines = """
        ada = Account("Ada", 100)
        ada.deposit(50)
        ada.withdraw(30)
        ada.balance
    """
    gives("account.py", lines, 120, hint="inside_too")


def new_owner():
    """the owner can change from Ada to Grace"""
    lines = 'ada = Account("Ada")\nbefore = ada.owner\nada.owner = "Grace"\n(before, ada.owner)'
    gives("account.py", lines, ("Ada", "Grace"), hint="setter")


def no_empty_owner():
    """an empty owner raises ValueError, and Ada stays"""
    raises("account.py", 'ada = Account("Ada")\nada.owner = ""', "ValueError", hint="refuse_first")
    lines = """
        ada = Account("Ada")
        try:
            ada.owner = ""
        except ValueError:
            pass
        ada.owner
    """
    gives("account.py", lines, "Ada", hint="refuse_first")


def none_at_birth():
    """a new account without a name is refused too"""
    raises("account.py", 'Account("", 100)', "ValueError", hint="through_the_setter")


def savings():
    """a SavingsAccount with 200 at 0.05 still gets its interest: 210"""
    lines = """
        ada = SavingsAccount("Ada", 200, 0.05)
        ada.add_interest()
        float(ada.balance)
    """
    expect(value("account.py", lines), 210.0, of="the savings", hint="children_too")
