"""What may be tested, how, and until when."""

from judge import expect, gives, value

FILES = ("charter.py", "charter.yml")

OTHER = """owner: Ana
targets:
  - 127.0.0.1:3000
  - 127.0.0.1:5001
  - 192.0.2.1:80
allowed: [headers, cookies, login]
forbidden: [login, flooding]
start: 2026-03-01
end: 2026-03-31
"""


def _is(wanted, target="127.0.0.1:3000", check="headers", day="2026-03-10", hint=None):
    lines = f"import datetime as lab_date\nallowed({target!r}, {check!r}, lab_date.date.fromisoformat({day!r}))"
    gives("charter.py", lines, wanted, files={"charter.yml": OTHER}, hint=hint)


def your_charter():
    """charter.yml has an owner, both targets, allowed and forbidden checks, start and end"""
    lines = """import yaml as lab_yaml
lab_found = lab_yaml.safe_load(open("charter.yml"))
[sorted(lab_found), sorted(map(str, lab_found["targets"])), lab_found["start"] <= lab_found["end"]]"""
    keys, targets, in_order = value("charter.py", lines)
    for key in ("allowed", "end", "forbidden", "owner", "start", "targets"):
        expect(key in keys, True, of=f"charter.yml has {key}", hint="six_keys")
    expect(
        [targets, in_order],
        [["127.0.0.1:3000", "127.0.0.1:5001"], True],
        of="targets, start before end",
        hint="six_keys",
    )


def covered():
    """a target, an allowed check and a day within the dates are True"""
    _is(True)
    _is(True, target="127.0.0.1:5001", check="cookies")


def other_port():
    """another port of the same machine is False"""
    _is(False, target="127.0.0.1:22", hint="whole_target")


def other_check():
    """a check that isn't listed is False"""
    _is(False, check="passwords")


def forbidden():
    """what is forbidden is False, also if it's in the other list by mistake"""
    _is(False, check="flooding")
    _is(False, check="login", hint="forbidden_wins")


def dates():
    """the first and the last day count, and the days before and after don't"""
    for day, wanted in (("2026-03-01", True), ("2026-03-31", True), ("2026-02-28", False), ("2026-04-01", False)):
        _is(wanted, day=day, hint="both_ends")


def other_host():
    """192.0.2.1:80 is refused although somebody has put it into the list"""
    lines = """import datetime as lab_date
try:
    lab_answer = allowed("192.0.2.1:80", "headers", lab_date.date(2026, 3, 10))
except PermissionError:
    lab_answer = False
lab_answer"""
    gives("charter.py", lines, False, files={"charter.yml": OTHER}, hint="scope_called")
