"""A script that says which programs a machine has, by what they print."""

from judge import gives, source, fail

FILES = ("doctor.py",)

TEXT = '"Docker version 28.1.1, build 4eba377"'


def numbers():
    """version finds 28.1.1 in what Docker prints"""
    gives("doctor.py", f"version({TEXT})", "28.1.1", hint="whole_number")
    gives("doctor.py", 'version("Python 3.13.2\\n")', "3.13.2", hint="whole_number")


def other_numbers():
    """2.49 is a version, 7 alone is none"""
    gives("doctor.py", 'version("git version 2.49")', "2.49", hint="two_parts")
    gives("doctor.py", 'version("7 tools, v12.0 of 2026.1")', "12.0", hint="two_parts")
    gives("doctor.py", '[version("no number"), version("")]', ["?", "?"], hint="nothing_found")


def found():
    """line gives "ok  git 2.49.0\""""
    gives("doctor.py", 'line("git", "git version 2.49.0")', "ok  git 2.49.0")
    gives("doctor.py", 'line("tool", "")', "ok  tool ?", hint="empty_is_there")


def missing():
    """line gives "--  git is missing" for None"""
    gives("doctor.py", 'line("git", None)', "--  git is missing")


def order():
    """report lists what is missing first, each part from A to Z"""
    outputs = '{"python": "Python 3.13.2", "git": None, "docker": "Docker version 28.1.1", "bun": None}'
    wanted = ["--  bun is missing", "--  git is missing", "ok  docker 28.1.1", "ok  python 3.13.2"]
    gives("doctor.py", f"report({outputs})", wanted, hint="missing_first")
    gives("doctor.py", "report({})", [])


def asks_the_machine():
    """doctor.py runs programs by subprocess"""
    if not source("doctor.py").imports("subprocess"):
        fail("import subprocess", "no such import")
