"""A gate that lets through what is harmless, or accepted with a reason."""

import json

from judge import expect, fail, run

FILES = ("gate.py",)


def _issue(severity, test="B104", file="toyapp/app.py", line=7):
    return {
        "code": "7 app.run(host=HOST)\n",
        "filename": file,
        "issue_confidence": "HIGH",
        "issue_severity": severity,
        "issue_text": "Possible binding to all interfaces.",
        "line_number": line,
        "line_range": [line],
        "test_id": test,
        "test_name": "hardcoded_bind_all_interfaces",
    }


def _gate(*issues, accepted=None):
    files = {"bandit.json": json.dumps({"errors": [], "generated_at": "2026-03-10T06:25:00Z", "results": issues})}
    files["accepted.json"] = json.dumps(accepted or {})
    return run("gate.py", files=files)


def _code(wanted, *issues, accepted=None, hint=None):
    expect(_gate(*issues, accepted=accepted).exit, wanted, of="the exit code", hint=hint)


def nothing():
    """without any results the gate exits with 0"""
    _code(0)


def high():
    """a HIGH exits with 1, also beside a LOW"""
    _code(1, _issue("LOW"), _issue("HIGH", "B602"), hint="by_severity")


def named():
    """it is named with B602, toyapp/run.py and line 31"""
    done = _gate(_issue("HIGH", "B602", "toyapp/run.py", 31))
    for word in ("B602", "toyapp/run.py", "31"):
        if word not in done.stdout + done.stderr:
            fail(word, done.stdout or "nothing", hint="say_where")


def medium():
    """a MEDIUM without a reason exits with 1"""
    _code(1, _issue("MEDIUM"))
    _code(1, _issue("MEDIUM"), accepted={"B104 toyapp/other.py": "lab only", "B602 toyapp/app.py": "x"}, hint="both")


def accepted():
    """a MEDIUM with a reason in accepted.json exits with 0"""
    _code(0, _issue("MEDIUM"), accepted={"B104 toyapp/app.py": "lab only"}, hint="both")


def empty_reason():
    """an empty reason is none"""
    _code(1, _issue("MEDIUM"), accepted={"B104 toyapp/app.py": ""}, hint="a_reason")


def low_and_high():
    """a LOW passes, and no reason helps a HIGH"""
    _code(0, _issue("LOW"), hint="low_passes")
    _code(1, _issue("HIGH"), accepted={"B104 toyapp/app.py": "lab only"}, hint="high_never")
