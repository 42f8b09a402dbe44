"""A guard that lets loopback addresses pass and refuses everything else."""

from judge import raises, value

FILES = ("scope.py",)


def _passes(host):
    value("scope.py", f"require_scope({host!r})")


def your_own_machine():
    """require_scope("127.0.0.1") passes"""
    _passes("127.0.0.1")


def all_of_loopback():
    """127.9.8.7 and ::1 are loopback too, and pass"""
    for host in ("127.9.8.7", "::1"):
        _passes(host)


def outside():
    """192.0.2.1 is refused with PermissionError"""
    raises("scope.py", 'require_scope("192.0.2.1")', "PermissionError", hint="raised")


def private():
    """private addresses such as 10.0.0.5 are refused as well"""
    for host in ("10.0.0.5", "192.168.1.20"):
        raises("scope.py", f"require_scope({host!r})", "PermissionError", hint="loopback_only")


def names():
    """a name such as localhost is refused with PermissionError"""
    raises("scope.py", 'require_scope("localhost")', "PermissionError", hint="names_too")


def look_alikes():
    """127.0.0.1.example.test and an empty text are refused"""
    for host in ("127.0.0.1.example.test", ""):
        raises("scope.py", f"require_scope({host!r})", "PermissionError", hint="no_address")
