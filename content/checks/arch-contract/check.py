"""Which change of a schema breaks whom."""

from judge import gives

FILES = ("contract.py",)
OLD = """
    def f(kind, required): return {"type": kind, "required": required}
    old = {"id": f("int", True), "name": f("text", True), "note": f("text", False)}
"""


def fine():
    """nothing changed, and a new optional field, break nobody"""
    lines = (
        OLD
        + "\n    new = {**old, 'tag': f('text', False)}\n    [list(fn(old, n)) for fn in (breaks_response, breaks_request) for n in (old, new)]"
    )
    gives("contract.py", lines, [[], [], [], []], hint="optional")


def gone():
    """a field that is gone or has another type breaks both sides, in sorted order"""
    lines = (
        OLD
        + "\n    new = {'name': f('int', True), 'note': f('text', False)}\n    [list(breaks_response(old, new)), list(breaks_request(old, new))]"
    )
    gives("contract.py", lines, [["id", "name"], ["id", "name"]], hint="both_sides")


def answers():
    """an answer breaks when a field is no longer required, not when it becomes required"""
    lines = (
        OLD
        + "\n    loose, strict = {**old, 'id': f('int', False)}, {**old, 'note': f('text', True)}\n    [list(breaks_response(old, loose)), list(breaks_response(old, strict))]"
    )
    gives("contract.py", lines, [["id"], []], hint="relied_on")


def requests():
    """a request breaks when a field becomes required, not when it no longer is"""
    lines = (
        OLD
        + "\n    loose, strict = {**old, 'id': f('int', False)}, {**old, 'note': f('text', True)}\n    [list(breaks_request(old, loose)), list(breaks_request(old, strict))]"
    )
    gives("contract.py", lines, [[], ["note"]], hint="cannot_send")


def added():
    """a new required field breaks requests and no answers"""
    lines = (
        OLD
        + "\n    new = {**old, 'zip': f('text', True)}\n    [list(breaks_response(old, new)), list(breaks_request(old, new))]"
    )
    gives("contract.py", lines, [[], ["zip"]], hint="cannot_send")


def versions():
    """breaks give 2.0.0, other changes 1.5.0, none 1.4.3"""
    lines = (
        OLD
        + """
    new = {**old, "zip": f("text", True)}
    [next_version("1.4.2", old, new, True), next_version("1.4.2", old, new, False), next_version("1.4.2", old, dict(old), True), next_version("0.9.9", old, {}, False)]
    """
    )
    gives("contract.py", lines, ["2.0.0", "1.5.0", "1.4.3", "1.0.0"], hint="three_numbers")
