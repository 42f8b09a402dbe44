"""A log that flows through three generators."""

from judge import expect, expect_numbers, fail, gives, run, value

FILES = ("pipeline.py",)
LOG = "2026-01-01 WARN disk 91\n2026-01-01 INFO net 7\n2026-01-02 ERROR disk 99\n2026-01-03 WARN cpu 80\n"
FIRST = ("2026-01-01", "WARN", "disk", 91)
RECORDS = [
    FIRST,
    ("2026-01-01", "INFO", "net", 7),
    ("2026-01-02", "ERROR", "disk", 99),
    ("2026-01-03", "WARN", "cpu", 80),
]


def makes_log():
    """make_log("new.log", 40) writes 40 lines such as 2026-01-01 WARN disk 91"""
    look = 'from pipeline import make_log\nmake_log("new.log", 40)\n'
    lines = run("look.py", files={"look.py": look}).file("new.log", hint="writes").splitlines()
    expect(len(lines), 40, of="the number of lines", hint="writes")
    for line in lines:
        fields = line.split()
        if len(fields) != 4 or not fields[3].isdigit():
            fail("four fields, the last one a number", line, hint="writes")


def parses():
    """a line becomes ("2026-01-01", "WARN", "disk", 91), with a number at its end"""
    found = value(
        "pipeline.py", "[tuple(record) for record in parse(['2026-01-01 WARN disk 91\\n', '2026-01-02 INFO net 7'])]"
    )
    expect(found, [FIRST, ("2026-01-02", "INFO", "net", 7)], of="the records", hint="fields")


def keeps_warnings():
    """warnings keeps the records of WARN and no others"""
    gives(
        "pipeline.py",
        f"[tuple(record) for record in warnings({RECORDS!r})]",
        [RECORDS[0], RECORDS[3]],
        hint="second_field",
    )


def whole_chain():
    """a file goes through all three: 91 and 80 are left"""
    lines = "[record[-1] for record in warnings(parse(read_lines('small.log')))]"
    gives("pipeline.py", lines, [91, 80], files={"small.log": LOG})


def lazy():
    """nothing is read ahead: the first record comes out of an endless log"""
    lines = """
        import itertools
        endless = itertools.cycle(["2026-01-01 INFO net 7", "2026-01-01 WARN disk 91"])
        tuple(next(iter(warnings(parse(endless)))))
    """
    gives("pipeline.py", lines, FIRST)
    kinds = value(
        "pipeline.py",
        "[type(read_lines('small.log')).__name__, type(parse([])).__name__, type(warnings([])).__name__]",
        files={"small.log": LOG},
    )
    expect(
        any(kind in {"list", "tuple", "NoneType"} for kind in kinds),
        False,
        of="one of the three makes a list",
        hint="one_by_one",
    )


def levels():
    """count_levels gives WARN 2, INFO 1 and ERROR 1, also from a generator"""
    wanted = {"WARN": 2, "INFO": 1, "ERROR": 1}
    gives("pipeline.py", f"dict(count_levels({RECORDS!r}))", wanted, hint="one_pass")
    gives("pipeline.py", f"dict(count_levels(record for record in {RECORDS!r}))", wanted, hint="one_pass")


def main_adds():
    """main() prints the same sum twice: 171 for a log of four lines"""
    probe = "import pipeline\npipeline.make_log = lambda *given, **more: None\npipeline.main()\n"
    done = run("look.py", files={"look.py": probe, "big.log": LOG})
    expect_numbers(done.stdout, [171], hint="both_sums")
