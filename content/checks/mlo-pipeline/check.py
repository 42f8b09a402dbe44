"""A pipeline that runs only what has changed."""

from judge import gives

FILES = ("pipeline.py",)
STEPS = """
    def steps(load="1", clean="1", train="1", names="1"):
        return [
            ("load", load, [], lambda: [3, None, 5]),
            ("names", names, [], lambda: ["a"]),
            ("clean", clean, ["load"], lambda rows: [row for row in rows if row]),
            ("train", train, ["clean", "names"], lambda rows, names: {"mean": sum(rows) / len(rows), "of": names}),
        ]
"""


def results():
    """all four steps run in order, and train gives the mean 4.0"""
    lines = STEPS + "    results, ran = run(steps(), 'cache')\n    [results['clean'], results['train'], list(ran)]"
    gives(
        "pipeline.py",
        lines,
        [[3, 5], {"mean": 4.0, "of": ["a"]}, ["load", "names", "clean", "train"]],
        hint="pass_on",
    )


def second():
    """the second time nothing runs, and the results are the same"""
    lines = (
        STEPS + "    run(steps(), 'cache')\n    results, ran = run(steps(), 'cache')\n    [results['train'], list(ran)]"
    )
    gives("pipeline.py", lines, [{"mean": 4.0, "of": ["a"]}, []], hint="keep")


def below():
    """a new version of clean runs clean and train, not load"""
    lines = (
        STEPS
        + "    run(steps(), 'cache')\n    [list(run(steps(clean='2'), 'cache')[1]), list(run(steps(clean='2'), 'cache')[1])]"
    )
    gives("pipeline.py", lines, [["clean", "train"], []], hint="keys_of_needs")


def far_below():
    """a new version of load runs all but names; one of train runs train alone"""
    lines = (
        STEPS
        + "    run(steps(), 'cache')\n    [list(run(steps(load='2'), 'cache')[1]), list(run(steps(load='2', train='2'), 'cache')[1])]"
    )
    gives("pipeline.py", lines, [["load", "clean", "train"], ["train"]], hint="keys_of_needs")


def nothing():
    """a step whose result is None or an empty list is kept as well"""
    lines = """
        steps = [("a", "1", [], lambda: None), ("b", "1", [], lambda: [])]
        run(steps, "cache")
        results, ran = run(steps, "cache")
        [results["a"], results["b"], list(ran)]
    """
    gives("pipeline.py", lines, [None, [], []], hint="kept_none")


def failing():
    """after a step that raised, the steps before it are kept"""
    lines = """
        steps = [("a", "1", [], lambda: 1), ("b", "1", ["a"], lambda a: a / 0)]
        try:
            run(steps, "cache")
        except ZeroDivisionError:
            pass
        steps[1] = ("b", "2", ["a"], lambda a: a + 1)
        results, ran = run(steps, "cache")
        [results["b"], list(ran)]
    """
    gives("pipeline.py", lines, [2, ["b"]], hint="write_each")


def own_folder():
    """another folder knows nothing, and a folder in a folder is made"""
    lines = STEPS + "    run(steps(), 'cache')\n    len(run(steps(), 'other/place')[1])"
    gives("pipeline.py", lines, 4, hint="make_folder")
