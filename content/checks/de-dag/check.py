"""Tasks in the order of their needs."""

from judge import gives, raises

FILES = ("dag.py",)
START = """
called = []
def task(name, fails=False):
    def work():
        called.append(name)
        if fails:
            raise OSError(name)
    return work
"""


def _run(names, needs, fails=()):
    tasks = ", ".join(f"{name!r}: task({name!r}, {name in fails})" for name in names)
    return START + f"states = run({{{tasks}}}, {needs!r})\n(list(states.items()), called)"


def order():
    """c before b before a, where a needs b and b needs c"""
    wanted = ([("c", "ok"), ("b", "ok"), ("a", "ok")], ["c", "b", "a"])
    gives("dag.py", _run("abc", {"a": ["b"], "b": ["c"]}), wanted, hint="needs")


def by_name():
    """tasks that are ready run by name, also those that became ready later"""
    wanted = ([("b", "ok"), ("a", "ok"), ("c", "ok"), ("d", "ok")], ["b", "a", "c", "d"])
    gives("dag.py", _run("dcba", {"a": ["b"]}), wanted, hint="ready")


def failure():
    """a failure skips its followers, near and far, and nobody else"""
    wanted = ([("a", "failed"), ("b", "skipped"), ("c", "skipped"), ("d", "ok")], ["a", "d"])
    gives("dag.py", _run("abcd", {"b": ["a"], "c": ["b"]}, fails="a"), wanted, hint="far")


def one_of_two():
    """a task with one failed need of two is skipped"""
    wanted = ([("a", "failed"), ("b", "ok"), ("c", "skipped")], ["a", "b"])
    gives("dag.py", _run("abc", {"c": ["a", "b"]}, fails="a"), wanted, hint="any_need")


def circle():
    """a circle raises CycleError"""
    raises("dag.py", _run("ab", {"a": ["b"], "b": ["a"]}), "CycleError")


def nothing():
    """no tasks give no states"""
    gives("dag.py", "run({}, {})", {})
