"""One step of a loop that follows git."""

from judge import gives, raises

FILES = ("step.py",)
FAKE = """
    class Kube:
        def __init__(self, code, fine=True):
            self.code, self.fine, self.calls = code, fine, []
        def diff(self, commit):
            self.calls.append(("diff", commit))
            return self.code
        def apply(self, commit):
            self.calls.append(("apply", commit))
        def rollout(self):
            self.calls.append(("rollout",))
            return self.fine
    def go(code, fine=True, commit="b2", good="a1"):
        kube = Kube(code, fine)
        result = step(kube, commit, good)
        return [result, [call for call in kube.calls if call[0] != "diff"]]
"""


def _go(call, wanted, hint=None):
    gives("step.py", f"{FAKE}\n    go({call})", wanted, hint=hint)


def equal():
    """with no difference nothing is applied, and b2 runs well"""
    _go("0", ["b2", []], hint="nothing_to_do")


def different():
    """a difference is applied and waited for, and b2 is the good one"""
    _go("1", ["b2", [("apply", "b2"), ("rollout",)]], hint="apply_then_wait")


def failed():
    """after a failed rollout a1 is applied again, and stays the good one"""
    _go("1, fine=False", ["a1", [("apply", "b2"), ("rollout",), ("apply", "a1")]], hint="back_again")


def drift():
    """a scale by hand on the good commit itself is undone"""
    _go("1, commit='a1'", ["a1", [("apply", "a1"), ("rollout",)]], hint="apply_then_wait")


def error():
    """a code of 2 raises RuntimeError, and nothing is applied"""
    raises("step.py", f"{FAKE}\n    go(2)", "RuntimeError", hint="more_is_error")
    lines = f"{FAKE}\n    kube = Kube(3)\n    try:\n        step(kube, 'b2', 'a1')\n    except RuntimeError:\n        pass\n    kube.calls"
    gives("step.py", lines, [("diff", "b2")], hint="more_is_error")


def asked_once():
    """the difference is asked for once, for the new commit"""
    gives(
        "step.py",
        f"{FAKE}\n    kube = Kube(1)\n    step(kube, 'b2', 'a1')\n    kube.calls[0], [call[0] for call in kube.calls].count('diff')",
        (("diff", "b2"), 1),
        hint="once",
    )
