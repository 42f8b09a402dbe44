"""A gate that stops a worse model."""

from judge import expect, gives, run

FILES = ("gate.py",)
RULES = "rules = {'f1': {'least': 0.8, 'drop': 0.02}, 'recall': {'least': 0.7, 'drop': 0.1}}\n"


def passes():
    """a better model has no failures"""
    lines = RULES + "list(failures({'f1': 0.9, 'recall': 0.8}, {'f1': 0.85, 'recall': 0.8}, rules))"
    gives("gate.py", lines, [], hint="both_rules")


def floor():
    """below the least it fails, at the least it doesn't"""
    lines = (
        RULES + "[list(failures({'f1': f, 'recall': r}, {}, rules)) for f, r in ((0.79, 0.7), (0.8, 0.69), (0.5, 0.5))]"
    )
    gives("gate.py", lines, [["f1"], ["recall"], ["f1", "recall"]], hint="least")


def dropped():
    """a drop of 0.03 fails where 0.02 are allowed; exactly 0.02 doesn't"""
    lines = (
        RULES
        + "live = {'f1': 0.95, 'recall': 0.9}\n[list(failures({'f1': f, 'recall': 0.85}, live, rules)) for f in (0.92, 0.93, 0.94)]"
    )
    gives("gate.py", lines, [["f1"], [], []], hint="drop")
    lines = RULES + "list(failures({'f1': 0.88, 'recall': 0.8}, {'f1': 0.9, 'recall': 0.9}, rules))"
    gives("gate.py", lines, [], hint="rounded")


def missing():
    """a metric that the new model lacks fails; one that the live model lacks doesn't"""
    lines = (
        RULES
        + "[list(failures({'f1': 0.9}, {'f1': 0.9}, rules)), list(failures({'f1': 0.9, 'recall': 0.9, 'auc': 0}, {}, rules))]"
    )
    gives("gate.py", lines, [["recall"], []], hint="lacks")


def in_order():
    """two failures are sorted by name"""
    lines = "rules = {'z': {'least': 1, 'drop': 0}, 'a': {'least': 1, 'drop': 0}}\nlist(failures({}, {}, rules))"
    gives("gate.py", lines, ["a", "z"], hint="sort")


def _gate(f1):
    files = {
        "new.json": f'{{"f1": {f1}, "auc": 0.6}}',
        "live.json": '{"f1": 0.9, "auc": 0.9}',
        "rules.json": '{"f1": {"least": 0.8, "drop": 0.02}, "auc": {"least": 0.5, "drop": 0.5}}',
    }
    return run("gate.py", "new.json", "live.json", "rules.json", files=files, crash=True)


def script():
    """the script says open and ends with 0, or blocked with the name and ends with 1"""
    done = _gate(0.91)
    done.prints("open")
    expect(done.exit, 0, of="the exit code of a good model", hint="exit_code")
    done = _gate(0.7)
    done.prints("blocked: f1")
    expect(done.exit, 1, of="the exit code of a bad model", hint="exit_code")
