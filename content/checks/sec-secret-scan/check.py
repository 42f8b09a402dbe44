"""Secrets that are found before they leave, and never printed."""

from judge import expect, fail, run

FILES = ("leakscan.py",)

CLEAN = "import os\n\npassword = os.environ['LAB_PASSWORD']\nname = 'a long harmless text'\n"
FOUND = "import os\n\nurl = 'http://127.0.0.1'\npassword = 'hunter2hunter2'\n"
PEM = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEow\n"


def _finds(files, hint=None):
    done = run("leakscan.py", "app", files=files)
    expect(done.exit, 1, of="the exit code", hint=hint)
    return done


def _clean(files, hint=None):
    done = run("leakscan.py", "app", files=files)
    if done.exit != 0:
        fail("nothing found, exit code 0", done.stdout.strip() or f"exit code {done.exit}", hint=hint)


def a_password():
    """password = 'hunter2hunter2' in line 4 of app/settings.py is found"""
    done = _finds({"app/settings.py": FOUND, "app/main.py": CLEAN}, hint="exit_one")
    lines = [line for line in done.lines if "settings.py" in line and "4" in line]
    if not lines:
        fail("settings.py and line 4", done.stdout.strip() or "nothing", hint="file_and_line")


def masked():
    """the value itself isn't printed"""
    run("leakscan.py", "app", files={"app/settings.py": FOUND}).never_says("hunter2hunter2", hint="hide")


def nothing_found():
    """a folder that reads its password from os.environ exits with 0"""
    _clean({"app/main.py": CLEAN}, hint="quoted_only")


def eight_characters():
    """token = "12345678" is found, and one of 7 characters isn't"""
    _finds({"app/a.py": 'token = "12345678"\n'}, hint="both_quotes")
    _clean({"app/a.py": 'token = "1234567"\n'}, hint="length")


def three_words():
    """secret and token count like password, with spaces around = or without"""
    for line in ("secret='abcdefghij'\n", 'token   =   "abcdefghij"\n'):
        _finds({"app/deep/er/b.py": line}, hint="spaces")


def private_keys():
    """the header of a private key in any file is found"""
    done = _finds({"app/old/lab.txt": PEM}, hint="pem")
    if "lab.txt" not in done.stdout:
        fail("lab.txt", done.stdout, hint="pem")


def skipped():
    """.git, .venv and files above 1 MB are left out"""
    for name in ("app/.git/config.py", "app/.venv/lib/x.py"):
        _clean({name: FOUND, "app/main.py": CLEAN}, hint="skip_folders")
    _clean({"app/big.py": FOUND + "# " + "x" * 1_100_000, "app/main.py": CLEAN}, hint="too_big")
