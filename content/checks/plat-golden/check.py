"""A scorecard of the golden path."""

from judge import gives

FILES = ("golden.py",)
LEVELS = [("bronze", ["readme", "owner"]), ("silver", ["tests"]), ("gold", ["alerts", "runbook"])]
PAY = {"name": "pay", "readme": True, "owner": "money", "tests": True, "alerts": False, "runbook": True}
WEB = {"name": "web", "readme": True, "owner": "", "tests": True, "alerts": True, "runbook": True}
APP = {"name": "app", "readme": True, "owner": "a", "tests": 4, "alerts": True, "runbook": "x"}
CLI = {"name": "cli", "readme": True, "owner": "a"}
ANY = {"name": "any", "readme": True, "owner": "a", "tests": True, "runbook": True}


def _score(service, wanted, hint=None):
    gives("golden.py", f"score({service!r}, {LEVELS!r})", wanted, hint=hint)


def silver():
    """pay is silver, and its next step is alerts"""
    _score(PAY, ("silver", "alerts"), hint="first_gap")


def missing():
    """a rule that a service doesn't name fails"""
    _score(CLI, ("bronze", "tests"))


def lower():
    """without an owner, tests and alerts don't help: none"""
    _score(WEB, ("none", "owner"), hint="lower")


def gold():
    """with all rules it's gold and there is no next step"""
    _score(APP, ("gold", None))


def lines():
    """the best come first, then by name"""
    wanted = ["app: gold, done", "any: silver, next: alerts", "pay: silver, next: alerts"]
    wanted += ["cli: bronze, next: tests", "web: none, next: owner"]
    gives("golden.py", f"report({[WEB, CLI, PAY, APP, ANY]!r}, {LEVELS!r})", wanted, hint="rank")
