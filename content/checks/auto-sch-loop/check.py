"""A decorator that lets the loop go on."""

from judge import expect, run, value, gives

FILES = ("safe.py",)
JOBS = """
from safe import safe

@safe
def divide():
    return 1 / 0

@safe
def look():
    return {}["oven"]

print("result:", divide())
look()
print("still here")
"""


def goes_on():
    """after a division by zero the script goes on"""
    run("jobs.py", files={"jobs.py": JOBS}).says("still here", hint="caught")


def told():
    """the name of the job and its error are printed: divide, division by zero"""
    done = run("jobs.py", files={"jobs.py": JOBS})
    for word in ("divide", "division by zero", "look", "oven"):
        done.says(word, hint="name_and_error")


def none():
    """a job that fails returns None"""
    run("jobs.py", files={"jobs.py": JOBS}).says("result: None")


def result():
    """a job that works returns what it returns, and takes its arguments"""
    lines = "@safe\ndef add(a, b=1):\n    return a + b\n[add(2), add(2, b=5)]"
    gives("safe.py", lines, [3, 7], hint="passes_on")


def quiet():
    """a job that works prints nothing"""
    script = "from safe import safe\n@safe\ndef work():\n    return 5\nwork()\n"
    expect(run("jobs.py", files={"jobs.py": script}).lines, [], of="what is printed")


def name():
    """the job keeps its name, and isn't run before it is called"""
    lines = "ran = []\n@safe\ndef backup():\n    ran.append(1)\n[backup.__name__, ran]"
    got = value("safe.py", lines)
    expect(got, ["backup", []], of="the name, and what ran", hint="keeps_name")


def interrupted():
    """Ctrl+C isn't held back"""
    script = "from safe import safe\n@safe\ndef work():\n    raise KeyboardInterrupt\nwork()\nprint('held back')\n"
    done = run("jobs.py", files={"jobs.py": script}, crash=True)
    done.never_says("held back", hint="only_errors")
