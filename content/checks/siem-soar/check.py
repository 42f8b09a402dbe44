"""A playbook is checked as a whole, then played."""

from judge import gives, raises

FILES = ("playbook.py",)

GOOD = {
    "start": {"do": "enrich", "then": "lock", "otherwise": "close"},
    "lock": {"do": "lock", "then": "close"},
    "close": {"do": "tell", "then": None},
}
ACTIONS = """
done = []
actions = {
    "enrich": lambda alert: done.append("enrich") or alert["bad"],
    "lock": lambda alert: done.append("lock"),
    "tell": lambda alert: done.append("tell") or False,
}
"""


def _faults(playbook, wanted, hint=None):
    gives("playbook.py", f"{ACTIONS}faults({playbook!r}, actions)", wanted, hint=hint)


def straight():
    """an alert that is bad runs start, lock and close"""
    gives(
        "playbook.py",
        f"{ACTIONS}(play({GOOD!r}, actions, {{'bad': True}}), done)",
        (["start", "lock", "close"], ["enrich", "lock", "tell"]),
    )


def branch():
    """False goes to otherwise, and without one to then; None is not False"""
    gives("playbook.py", f"{ACTIONS}play({GOOD!r}, actions, {{'bad': False}})", ["start", "close"], hint="branch")
    gives(
        "playbook.py", f"{ACTIONS}play({GOOD!r}, actions, {{'bad': None}})", ["start", "lock", "close"], hint="branch"
    )
    plain = {"start": {"do": "tell", "then": "end"}, "end": {"do": "tell", "then": None}}
    gives("playbook.py", f"{ACTIONS}play({plain!r}, actions, {{}})", ["start", "end"], hint="branch")


def names():
    """an unknown action or step is named"""
    _faults(GOOD, [])
    _faults(
        {"start": {"do": "fly", "then": "nowhere"}}, ["start: no action fly", "start: no step nowhere"], hint="names"
    )
    _faults({"start": {"do": "tell", "then": None, "otherwise": "gone"}}, ["start: no step gone"], hint="names")


def start():
    """an empty playbook has no start"""
    _faults({}, ["no start"], hint="names")


def refused():
    """a broken playbook raises ValueError, and no action runs"""
    bad = {**GOOD, "lock": {"do": "lock", "then": "closed"}}
    raises("playbook.py", f"{ACTIONS}play({bad!r}, actions, {{'bad': True}})", "ValueError", hint="before")
    lines = f"{ACTIONS}try:\n    play({bad!r}, actions, {{'bad': True}})\nexcept ValueError:\n    pass\ndone"
    gives("playbook.py", lines, [], hint="before")
