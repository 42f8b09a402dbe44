"""Three kinds of account, of which two inherit from the first."""

from judge import expect, expect_numbers, gives, raises, run, source, value

FILES = ("account.py",)


def children():
    """SavingsAccount and FeeAccount are kinds of Account"""
    for name in ("SavingsAccount", "FeeAccount"):
        found = value("account.py", f"[kind.__name__ for kind in {name}.__mro__]")
        expect("Account" in found, True, of=f"{name} inherits from Account", hint="in_brackets")


def keeps_rate():
    """a SavingsAccount keeps owner, balance and rate"""
    lines = """
        ada = SavingsAccount("Ada", 100, rate=0.05)
        bob = SavingsAccount("Bob")
        (ada.owner, ada.balance, ada.rate, bob.balance, bob.rate)
    """
    gives("account.py", lines, ("Ada", 100, 0.05, 0, 0.02), hint="parent_first")


def interest():
    """90 at a rate of 0.02 becomes 91.8, and 200 at 0.05 becomes 210"""
    for money, rate, wanted in ((90, 0.02, 91.8), (200, 0.05, 210)):
        lines = f"""
            ada = SavingsAccount("Ada", {money}, {rate})
            ada.add_interest()
            float(ada.balance)
        """
        gives("account.py", lines, float(wanted), hint="on_top")


def fee():
    """withdraw(10) from a FeeAccount with 100 leaves 89"""
    lines = """
        ada = FeeAccount("Ada", 100)
        ada.withdraw(10)
        ada.balance
    """
    gives("account.py", lines, 89, hint="one_more")


def fee_counts():
    """from 11 one can withdraw 10 and from 10 nobody can, with the fee"""
    gives("account.py", 'ada = FeeAccount("Ada", 11)\nada.withdraw(10)\nada.balance', 0, hint="fee_before")
    raises("account.py", 'FeeAccount("Ada", 10).withdraw(10)', "ValueError", hint="fee_before")


def loop():
    """the loop prints 90, 90 and 89"""
    done = run("account.py")
    expect_numbers(done.stdout, [90, 90, 89], hint="one_loop")


def no_questions():
    """nobody asks for a type"""
    for name in ("isinstance", "type"):
        expect(source("account.py").calls(name), False, of=f"{name} is called", hint="same_call")
