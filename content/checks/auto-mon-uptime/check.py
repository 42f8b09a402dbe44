"""Only changes of state are told, with the length of the outage."""

from judge import gives

FILES = ("watch.py",)


def _sees(readings, wanted, hint=None):
    lines = f"    watch = Watch()\n    [watch.see(ok, now) for ok, now in {readings!r}]"
    gives("watch.py", lines, wanted, hint=hint)


def always_up():
    """a site that is up from the start says nothing"""
    _sees([(True, 0), (True, 10), (True, 20)], [None, None, None], hint="changes_only")


def one_failure():
    """a single failure says nothing, and neither does the success after it"""
    _sees([(True, 0), (False, 10), (True, 20), (False, 30), (True, 40)], [None] * 5, hint="two_in_a_row")


def down():
    """the second failure in a row is DOWN, the third says nothing more"""
    _sees([(True, 0), (False, 10), (False, 20), (False, 30)], [None, None, "DOWN", None], hint="second_only")


def up_again():
    """failures at 10 and 20 and a success at 40 are UP after 30 s"""
    readings = [(True, 0), (False, 10), (False, 20), (False, 30), (True, 40), (True, 50)]
    _sees(readings, [None, None, "DOWN", None, "UP after 30 s", None], hint="first_failure")


def second_outage():
    """a second outage counts from its own first failure"""
    readings = [(False, 0), (False, 10), (True, 20), (False, 100), (True, 110), (False, 200), (False, 210), (True, 245)]
    _sees(readings, [None, "DOWN", "UP after 20 s", None, None, None, "DOWN", "UP after 45 s"], hint="starts_anew")


def two_watches():
    """two watches know nothing of each other"""
    lines = "    one, two = Watch(), Watch()\n    [one.see(False, 0), two.see(False, 5), one.see(False, 10), two.see(True, 15)]"
    gives("watch.py", lines, [None, None, "DOWN", None], hint="own_state")
