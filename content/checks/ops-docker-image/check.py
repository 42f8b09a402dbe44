"""What beacon answers."""

from judge import gives

FILES = ("beacon/answers.py",)


def _answer(path, wanted, hint=None, host="c0ffee"):
    lines = f"status, data = answer({path!r}, {host!r})\n[status, data]"
    gives("beacon/answers.py", lines, wanted, hint=hint)


def health():
    """/health gives 200 and status ok"""
    _answer("/health", [200, {"status": "ok"}])


def work():
    """/work gives 200, the sum 8999955000050000 and the host c0ffee"""
    _answer("/work", [200, {"sum": 8999955000050000, "host": "c0ffee"}], hint="the_sum")


def other_host():
    """on another host its name is another one"""
    _answer("/work", [200, {"sum": 8999955000050000, "host": "beacon-7f9"}], host="beacon-7f9", hint="its_host")


def unknown():
    """/nothing, / and /healthy give 404 and an error"""
    for path in ("/nothing", "/", "/healthy", "/work/more"):
        lines = f"status, data = answer({path!r}, 'x')\n[status, bool(data['error'])]"
        gives("beacon/answers.py", lines, [404, True], hint="all_else")


def query():
    """/health?full=1 and /work?a=b are answered all the same"""
    _answer("/health?full=1", [200, {"status": "ok"}], hint="without_query")
    gives("beacon/answers.py", "answer('/work?a=b', 'x')[0]", 200, hint="without_query")
