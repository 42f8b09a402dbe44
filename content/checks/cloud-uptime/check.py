"""Availability in series and side by side."""

from judge import gives, raises

FILES = ("uptime.py",)


def _gives(call, wanted, hint=None):
    gives("uptime.py", call, wanted, places=7, hint=hint)


def series():
    """three needed parts of 0.999 give 0.997003"""
    _gives("available(('all', [0.999] * 3))", 0.997002999, hint="multiply")
    _gives("available(0.95)", 0.95)


def beside():
    """two zones of 0.99 give 0.9999"""
    _gives("available(('any', [0.99, 0.99]))", 0.9999, hint="all_fail")
    _gives("available(('any', [0.9, 0.8, 0.5]))", 0.99, hint="all_fail")


def nested():
    """a balancer before two zones of server and database: 0.98951"""
    design = ("all", [0.999, ("any", [("all", [0.95, 0.9]), ("all", [0.95, 0.98])])])
    gives("uptime.py", f"available({design!r})", 0.98901, places=5, hint="inner")


def minutes():
    """99.9 percent are 43.2 minutes of 30 days, 525.6 of a year"""
    _gives("[downtime(0.999), downtime(0.999, days=365), downtime(1)]", [43.2, 525.6, 0.0])


def enough():
    """0.9 reaches 0.99 with two copies, 0.9999 with four"""
    _gives(
        "[copies(0.9, 0.9), copies(0.9, 0.99), copies(0.9, 0.9999), copies(0.5, 0.8), copies(1, 1)]",
        [1, 2, 4, 3, 1],
        hint="exactly",
    )


def never():
    """a part of 0, and a goal of 1, raise ValueError"""
    for call in ("copies(0, 0.5)", "copies(0.99, 1)"):
        raises("uptime.py", call, "ValueError")
