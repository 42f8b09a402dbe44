"""Which version number comes next."""

from judge import gives

FILES = ("semver.py",)


def _bump(old, new, wanted, version="1.4.2", hint=None):
    gives("semver.py", f"bump({old!r}, {new!r}, {version!r})", wanted, hint=hint)


def public():
    """public functions have their parameters, and the others aren't there"""
    source = "import os\ndef load(path, mode='r'):\n    def inner(x): pass\ndef _help(a): pass\nclass A:\n    def run(self): pass\ndef stop(): pass\n"
    gives("semver.py", f"api({source!r})", {"load": ["path", "mode"], "stop": []}, hint="top")
    gives("semver.py", 'api("raise SystemExit(1)")', {}, hint="top")


def patch():
    """a change inside is a patch: 1.4.3"""
    _bump("def f(a): return 1", "def f(a): return 2\ndef _g(): pass", "1.4.3")
    _bump("def f(a): return 1", "def f(a): return 2", "0.0.10", version="0.0.9")


def minor():
    """a new function or a new parameter with a default is minor: 1.5.0"""
    _bump("def f(a): pass", "def f(a): pass\ndef g(): pass", "1.5.0", hint="zeros")
    _bump("def f(a): pass", "def f(a, b=1): pass", "1.5.0", hint="zeros")


def gone():
    """a function that is gone, or a renamed parameter, is major: 2.0.0"""
    _bump("def f(a): pass\ndef g(): pass", "def f(a): pass\ndef h(): pass", "2.0.0", hint="breaks")
    _bump("def f(a, b): pass", "def f(a, c): pass", "2.0.0", hint="breaks")
    _bump("def f(a, b): pass", "def f(a): pass", "2.0.0", hint="breaks")
    _bump("def f(a, b): pass", "def f(b, a): pass", "2.0.0", hint="breaks")


def required():
    """a new parameter without a default is major too"""
    _bump("def f(a): pass", "def f(a, b): pass", "2.0.0", hint="default")
    _bump("def f(a=1): pass", "def f(a=1, b=2): pass", "1.5.0", hint="default")
