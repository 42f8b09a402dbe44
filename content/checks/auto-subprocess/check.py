"""Other programs run with a time limit; a stand-in for subprocess.run plays them."""

from judge import expect, fail, run

FILES = ("run_all.py",)
OK, SLOW = "print('fine')\n", "import time\ntime.sleep(60)\n"
PLAY = r"""
    import re, subprocess
    def play(args, *given, timeout=None, shell=False, check=False, input=None, **more):
        if isinstance(args, str) or shell:
            raise TypeError("the command is one text and not a list")
        if timeout != 5:
            raise ValueError(f"timeout is {timeout} and not 5")
        name = str(args[-1]).replace("\\", "/")
        with open(name, encoding="utf-8") as file:
            text = file.read()
        if "sleep" in text:
            raise subprocess.TimeoutExpired(args, timeout)
        code = int((re.findall(r"exit\((\d+)\)", text) or [0])[0])
        said, wrong = f"said by {name.rpartition('/')[2]}\n", f"error of {name.rpartition('/')[2]}\n" if code else ""
        as_text = more.get("text") or more.get("universal_newlines") or more.get("encoding")
        kept = more.get("capture_output") or more.get("stdout") is not None
        parts = [part if as_text else part.encode() for part in (said, wrong)] if kept else [None, None]
        if check and code:
            raise subprocess.CalledProcessError(code, args, *parts)
        return subprocess.CompletedProcess(args, code, *parts)
    subprocess.run = play
"""


def _all(**checks):
    files = {f"checks/{name}.py": text for name, text in checks.items()}
    gone = {f"checks/{name}.py": None for name in ("ok", "fail", "slow") if name not in checks}
    done = run("run_all.py", before=PLAY, files={**gone, **files}, crash=True)
    if done.error:
        told = f"{done.error['type']}: {done.error['message']}"
        if done.error["type"] == "TimeoutExpired":
            fail("TIMEOUT, and the next program", told, hint="catch_it")
        fail("a list for run, and timeout=5", told, hint="as_list")
    return done


def _line(done, name):
    return next((line for line in done.lines if name in line), "")


def good():
    """a program that ends well is OK"""
    done = _all(ok=OK)
    if "OK" not in _line(done, "ok.py"):
        fail("ok.py: OK", done.stdout, hint="a_line_each")
    expect(done.exit, 0, of="the exit code when all is well", hint="one_or_zero")


def failing():
    """one that ends with 3 is FAIL 3, one with 12 is FAIL 12"""
    for code in (3, 12):
        done = _all(ok=OK, fail=f"import sys\nsys.exit({code})\n")
        if f"FAIL {code}" not in _line(done, "fail.py"):
            fail(f"fail.py: FAIL {code}", done.stdout, hint="return_code")


def too_slow():
    """one that sleeps is TIMEOUT, and the others still run"""
    done = _all(slow=SLOW, also_ok=OK, zebra=OK)
    if "TIMEOUT" not in _line(done, "slow.py"):
        fail("slow.py: TIMEOUT", done.stdout, hint="catch_it")
    for name in ("also_ok.py", "zebra.py"):
        if "OK" not in _line(done, name).replace(name, ""):
            fail(f"{name}: OK", done.stdout, hint="go_on")


def exit_codes():
    """the end is 1 after a failure, and after a timeout too"""
    expect(
        _all(ok=OK, fail="import sys\nsys.exit(3)\n").exit, 1, of="the exit code after a failure", hint="one_or_zero"
    )
    expect(_all(ok=OK, slow=SLOW, zebra=OK).exit, 1, of="the exit code after a timeout", hint="one_or_zero")


def log():
    """failures.log holds what failing programs said, and nothing of the others"""
    done = _all(ok=OK, fail="import sys\nsys.exit(3)\n", worse="import sys\nsys.exit(4)\n")
    kept = done.file("failures.log", hint="keep_output")
    for words in ("error of fail.py", "error of worse.py"):
        if words not in kept:
            fail(f"{words} in failures.log", kept, hint="keep_output")
    expect("said by ok.py" in kept, False, of="output of ok.py in failures.log", hint="only_failures")
