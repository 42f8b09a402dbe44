"""Rules kept as data, and an engine that never guesses."""

from judge import expect, fail, gives, raises, value

FILES = ("engine.py",)

FAIL = {"field": "event", "op": "equals", "value": "fail"}
RULE = """id: {id}
title: Failed login
severity: medium
technique: T1110
match:
  {kind}:
    - {{field: event, op: {op}, value: fail}}
    - {{field: count, op: gte, value: 5}}
"""


def _matches(event, wanted, *conditions, kind="all", hint=None):
    rule = {"id": "r1", "title": "t", "severity": "low", "technique": "T1110", "match": {kind: list(conditions)}}
    gives("engine.py", f"matches({rule!r}, {event!r})", wanted, hint=hint)


def _condition(field, op, wanted):
    return {"field": field, "op": op, "value": wanted}


def equals_and_in():
    """equals and in compare a field with one value and with several"""
    _matches({"event": "fail"}, True, FAIL)
    _matches({"event": "ok"}, False, FAIL)
    _matches({"user": "root"}, True, _condition("user", "in", ["admin", "root"]))
    _matches({"user": "ana"}, False, _condition("user", "in", ["admin", "root"]))


def contains_and_gte():
    """contains looks inside a text, and gte is true from the value upwards"""
    _matches({"path": "/old/admin.php"}, True, _condition("path", "contains", "admin"))
    _matches({"path": "adm"}, False, _condition("path", "contains", "admin"), hint="field_holds_value")
    for count, wanted in ((4, False), (5, True), (6, True)):
        _matches({"count": count}, wanted, _condition("count", "gte", 5))


def cidr():
    """cidr is true for 203.0.113.9 in 203.0.113.0/24, and not for 203.0.114.9"""
    _matches({"ip": "203.0.113.9"}, True, _condition("ip", "cidr", "203.0.113.0/24"))
    _matches({"ip": "203.0.114.9"}, False, _condition("ip", "cidr", "203.0.113.0/24"))


def all_or_any():
    """all wants every condition, and any wants one"""
    root = _condition("user", "equals", "root")
    for kind, wanted in (("all", False), ("any", True)):
        _matches({"event": "fail", "user": "ana"}, wanted, FAIL, root, kind=kind, hint="two_kinds")
        _matches({"event": "fail", "user": "root"}, True, FAIL, root, kind=kind)
        _matches({"event": "ok", "user": "ana"}, False, FAIL, root, kind=kind)


def missing_field():
    """a missing field never matches, whatever the operator"""
    for op, wanted in (("equals", None), ("in", [None]), ("contains", "x"), ("gte", 0), ("cidr", "0.0.0.0/0")):
        _matches({"event": "fail"}, False, _condition("other", op, wanted), hint="absent")
    _matches({"event": "fail"}, True, _condition("other", "gte", 0), FAIL, kind="any", hint="absent")


def loads():
    """load gives every rule of the folder"""
    lines = f"""
    from pathlib import Path as LabPath
    LabPath("lab_rules").mkdir()
    for lab_name in ("one", "two"):
        LabPath("lab_rules", lab_name + ".yml").write_text({RULE!r}.format(id=lab_name, kind="any", op="equals"))
    LabPath("lab_rules", "notes.txt").write_text("no rule")
    [[rule["id"], matches(rule, {{"event": "ok", "count": 7}})] for rule in load("lab_rules")]
    """
    found = value("engine.py", lines)
    expect(sorted(map(list, found)), [["one", True], ["two", True]], of="the rules that are loaded", hint="yml_files")


def unknown_operator():
    """the operator equal stops load with a ValueError that names two.yml"""
    lines = f"""
    from pathlib import Path as LabPath
    LabPath("lab_rules").mkdir()
    for lab_name, lab_op in (("one", "equals"), ("two", "equal")):
        LabPath("lab_rules", lab_name + ".yml").write_text({RULE!r}.format(id=lab_name, kind="all", op=lab_op))
    """
    raises("engine.py", f"{lines}\n    list(load('lab_rules'))", "ValueError", hint="at_load")
    caught = f"""{lines}
    lab_said = ""
    try:
        list(load("lab_rules"))
    except ValueError as lab_error:
        lab_said = str(lab_error)
    lab_said"""
    said = value("engine.py", caught)
    if "two.yml" not in said:
        fail("two.yml in the message", said or "nothing", hint="at_load")
