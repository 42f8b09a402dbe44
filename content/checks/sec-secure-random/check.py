"""A seed that can be found, and a password that can't."""

import string

from judge import expect, fail, gives, run, source, value

FILES = ("predict.py", "mkpass.py")

WATCH = """
    import secrets
    inner = secrets.choice
    def choice(pool):
        with open("pool.txt", "a") as log:
            log.write("".join(sorted(pool)) + "\\n")
        return inner(pool)
    secrets.choice = choice
"""


def _words(done):
    return [word.strip("\"',:;()") for word in done.stdout.split()]


def found_again():
    """predict.py prints 1234"""
    run("predict.py").shows(1234, hint="seed_inside")


def codes():
    """make_code(77) has 12 letters or digits, and is the same each time"""
    code = value("predict.py", "make_code(77)")
    expect(isinstance(code, str) and len(code) == 12 and code.isalnum(), True, of="12 letters or digits", hint="code")
    gives("predict.py", "make_code(77) == make_code(77)", True, hint="code")
    gives("predict.py", "make_code(77) == make_code(78)", False, hint="code")


def other_seeds():
    """the seeds 0, 77 and 9999 are recovered too"""
    gives("predict.py", "[recover(make_code(seed)) for seed in (0, 77, 9999)]", [0, 77, 9999], hint="all_seeds")


def no_seed():
    """a code that no seed gives is None"""
    gives("predict.py", 'recover("############")', None)


def password():
    """mkpass.py prints a password of 20 letters and digits, another one each time"""
    found = [word for word in _words(run("mkpass.py")) if len(word) == 20 and word.isalnum()]
    if not found:
        fail("20 letters and digits", run("mkpass.py").stdout or "nothing", hint="twenty")
    expect(found[0] in run("mkpass.py").stdout, False, of="the same password came twice", hint="by_secrets")


def by_secrets():
    """each of the 20 comes from secrets.choice out of all 62 letters and digits"""
    done = run("mkpass.py", before=WATCH)
    pools = done.file("pool.txt", hint="by_secrets").split()
    expect(len(pools), 20, of="calls of secrets.choice", hint="by_secrets")
    expect(set(pools), {"".join(sorted(string.ascii_letters + string.digits))}, of="its letters", hint="all_letters")
    text = source("mkpass.py")
    text.must(not text.imports("random"), "no random in mkpass.py", "it is imported", hint="by_secrets")


def token_and_entropy():
    """a token of 43 characters and 119.1 bits are printed as well"""
    done = run("mkpass.py")
    if not any(len(word) == 43 for word in _words(done)):
        fail("a token of 43 characters", done.stdout, hint="token")
    expect(119.1 in done.numbers, True, of="119.1 is printed", hint="bits")
