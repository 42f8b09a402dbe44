"""A circuit breaker and a function that fails by a script."""

from judge import gives

FILES = ("breaker.py",)

START = """
def told(b, *times):
    out = []
    for now in times:
        try:
            out.append(b.ask(now))
        except OSError:
            out.append("error")
        except RuntimeError:
            out.append("open")
    return out
def scripted(script):
    left = list(script)
    def call():
        if left and left.pop(0) == "x":
            raise OSError("down")
        return "ok"
    return call
"""


def _is(lines, wanted, hint=None):
    gives("breaker.py", START + lines, wanted, hint=hint)


def flaky_calls():
    """flaky("xx.x") fails twice, works, fails, and works from then on"""
    lines = 'f = flaky("xx.x")\nout = []\nfor _ in range(5):\n    try:\n        out.append(f())\n    except OSError:\n        out.append("error")\nout'
    _is(lines, ["error", "error", "ok", "error", "ok"], hint="script")


def closed():
    """results and errors go through while it is closed"""
    _is('told(Breaker(scripted(".x.")), 0, 1, 2)', ["ok", "error", "ok"])


def opens():
    """three errors in a row open it, two don't, and a success sets the count to 0"""
    _is('told(Breaker(scripted("xxx.")), 0, 1, 2, 3)', ["error", "error", "error", "open"], hint="row")
    _is(
        'told(Breaker(scripted("xx.xx.")), 0, 1, 2, 3, 4, 5)',
        ["error", "error", "ok", "error", "error", "ok"],
        hint="row",
    )


def asks_again():
    """it is open 29 seconds later, and asks again after 30"""
    _is(
        'told(Breaker(scripted("xxx...")), 0, 0, 10, 39, 40, 41)',
        ["error", "error", "error", "open", "ok", "ok"],
        hint="pause",
    )


def still_down():
    """an error at the trial opens it for another 30 seconds"""
    _is(
        'told(Breaker(scripted("xxxx..")), 0, 0, 0, 30, 31, 59, 60)',
        ["error"] * 4 + ["open", "open", "ok"],
        hint="trial",
    )
    _is(
        'told(Breaker(scripted("xxx.xx.")), 0, 0, 0, 30, 31, 32, 33)',
        ["error"] * 3 + ["ok", "error", "error", "ok"],
        hint="trial",
    )


def own_limits():
    """failures and pause can be given: 1 and 5"""
    _is('told(Breaker(scripted("x.."), failures=1, pause=5), 0, 4, 5)', ["error", "open", "ok"])
