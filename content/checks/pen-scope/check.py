"""A target is allowed only within the written scope."""

from judge import gives

FILES = ("scope.py",)

SCOPE = {
    "signed_by": "Ana",
    "start": 100,
    "end": 200,
    "inside": ["127.0.0.0/8", "10.0.0.0/24"],
    "outside": ["10.0.0.128/25"],
}


def _is(wanted, ip="127.0.0.1", now=150, hint=None, **change):
    gives("scope.py", f"allowed({SCOPE | change!r}, {ip!r}, {now})", wanted, hint=hint)


def inside():
    """127.0.0.1 and 10.0.0.127 are allowed, 8.8.8.8 is not"""
    _is(True)
    _is(True, ip="10.0.0.127", hint="networks")
    _is(False, ip="8.8.8.8")
    _is(False, ip="10.0.1.1", hint="networks")


def excluded():
    """10.0.0.128 is excluded although it lies inside"""
    _is(False, ip="10.0.0.128", hint="networks")


def in_time():
    """100 is in time, 99 too early, 199 in time and 200 too late"""
    for now, wanted in ((99, False), (100, True), (199, True), (200, False)):
        _is(wanted, now=now, hint="edges")


def signed():
    """without a signature nothing is allowed"""
    _is(False, signed_by="", hint="signature")
    short = {key: SCOPE[key] for key in SCOPE if key != "signed_by"}
    gives("scope.py", f"allowed({short!r}, '127.0.0.1', 150)", False, hint="signature")


def no_address():
    """what is no address is not allowed: localhost, 300.1.1.1"""
    for ip in ("localhost", "300.1.1.1", ""):
        _is(False, ip=ip, hint="not_one")
