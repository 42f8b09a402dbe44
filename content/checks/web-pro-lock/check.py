"""Packages in a lock file that have no hash."""

import re

from judge import expect, fail, run

FILES = ("unhashed.py",)
GOOD = "a-b==1.0 \\\n    --hash=sha256:11aa \\\n    --hash=sha256:22bb\n    # via c\nc==2.0 --hash=sha256:33cc\n"
NAMES = ("asgiref", "django", "gunicorn", "psycopg", "sqlparse", "whitenoise")


def _run(lock=None):
    done = run("unhashed.py", files={"requirements.txt": lock} if lock is not None else None)
    return done, [re.sub(r"^\W+|(?<=\w)[^\w.-].*|==.*", "", line) for line in done.lines]


def names_them():
    """gunicorn and whitenoise have no hash, and are printed in this order"""
    named = [name for name in _run()[1] if name in NAMES]
    expect(
        [name for name in named if name in ("gunicorn", "whitenoise")], ["gunicorn", "whitenoise"], of="what is printed"
    )


def no_others():
    """asgiref, django, psycopg and sqlparse have hashes, and are not printed"""
    named = [name for name in _run()[1] if name in NAMES]
    expect(named, ["gunicorn", "whitenoise"], of="the packages that are printed", hint="hash_below")


def comments():
    """comments are no packages, so there are two lines and no more"""
    done, names = _run()
    expect(len(names), 2, of=f"how many lines are printed ({', '.join(done.lines)[:80]})", hint="skip_comments")


def exits_with_one():
    """the exit code is 1 when a hash is missing"""
    expect(_run()[0].exit, 1, of="the exit code", hint="exit_code")


def all_good():
    """a file where every package has a hash prints nothing and exits with 0"""
    done, names = _run(GOOD)
    if names:
        fail("nothing printed", done.stdout.strip(), hint="hash_below")
    expect(done.exit, 0, of="the exit code", hint="exit_code")


def other_file():
    """in another file the last package is found too: zope"""
    done, names = _run("# made by pip-compile\n" + GOOD + "zope==7.2\n")
    expect(names, ["zope"], of="the packages that are printed", hint="last_one")
    expect(done.exit, 1, of="the exit code", hint="exit_code")
    done, names = _run("alpha==1.0\n    # via zope\n" + GOOD)
    expect(names, ["alpha"], of="the packages that are printed")
