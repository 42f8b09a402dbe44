"""A token that is renewed in time."""

from judge import gives

FILES = ("tokens.py",)
START = """
now, logins, used, answers = [1000], [], [], []
def login():
    logins.append(now[0])
    return f"token{len(logins)}", 3600
def request(token):
    used.append(token)
    return answers.pop(0) if answers else (200, "body " + token)
session = Session(login, lambda: now[0])
"""
REFUSED = """
try:
    session.call(request)
    told = ""
except ConnectionError as error:
    told = str(error)
"{status}" in told
"""


def _gives(lines, wanted, hint=None):
    gives("tokens.py", START + lines, wanted, hint=hint)


def first():
    """the first call logs in and gives the body"""
    _gives("session.call(request), len(logins)", ("body token1", 1))


def reused():
    """two calls log in once; with 60 seconds left, too"""
    _gives(
        "session.call(request); now[0] = 4540; (session.call(request), len(logins))", ("body token1", 1), hint="reuse"
    )


def renewed():
    """with 59 seconds left it logs in, and the new token lives again"""
    _gives(
        "session.call(request); now[0] = 4541; (session.call(request), len(logins))", ("body token2", 2), hint="in_time"
    )
    _gives(
        "session.call(request); now[0] = 5000; session.call(request); now[0] = 8000; session.call(request)",
        "body token2",
    )


def refused():
    """a 401 logs in and calls once more"""
    lines = "answers[:] = [(401, 'no')]\nbody = session.call(request)\n(body, used)"
    _gives(lines, ("body token2", ["token1", "token2"]), hint="once_more")


def refused_twice():
    """a second 401 raises ConnectionError with 401, after two calls"""
    lines = "answers[:] = [(401, 'no')] * 9\n"
    _gives(lines + REFUSED.format(status=401), True)
    _gives(lines + "try:\n    session.call(request)\nexcept ConnectionError:\n    pass\nlen(used)", 2, hint="only_once")


def others():
    """400 and 503 raise at once, 302 gives its body"""
    for status in (400, 503):
        _gives(f"answers[:] = [({status}, 'x')]\n" + REFUSED.format(status=status), True)
    _gives("answers[:] = [(302, 'moved')]\nsession.call(request)", "moved")
