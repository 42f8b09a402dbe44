"""Squares added up twice, and a table standardised without a loop."""

import ast

from judge import expect, fail, gives, run, source, value

FILES = ("speed.py",)
PACKAGES = ("numpy",)


def slow():
    """slow_squares(np.array([1.0, 2.0, 3.5])) gives 17.25"""
    gives("speed.py", "import numpy as np\nfloat(slow_squares(np.array([1.0, 2.0, 3.5])))", 17.25, hint="returned")


def fast():
    """fast_squares gives the same, and -4 adds 16"""
    lines = "import numpy as np\n[float(fast_squares(np.array([1.0, 2.0, 3.5, -4.0][:n]))) for n in (3, 4)]"
    gives("speed.py", lines, [17.25, 33.25], hint="returned")


def loops():
    """slow_squares has a for loop, fast_squares has none"""
    made = {node.name: node for node in ast.walk(source("speed.py").tree) if isinstance(node, ast.FunctionDef)}
    for name, wanted in (("slow_squares", True), ("fast_squares", False)):
        if name not in made:
            fail(f"a function {name}", "none", hint="one_of_each")
        found = any(isinstance(node, (ast.For, ast.comprehension, ast.While)) for node in ast.walk(made[name]))
        if found is not wanted:
            fail(f"{'a' if wanted else 'no'} loop in {name}", "a loop" if found else "none", hint="one_of_each")


def columns():
    """standardise gives each column mean 0 and deviation 1"""
    lines = """
        import numpy as np
        table = np.array([[1.0, 10.0, 5.0], [3.0, 50.0, 2.0], [8.0, 30.0, 9.0], [2.0, 20.0, 0.0]])
        done = standardise(table)
        [done.shape, abs(done.mean(axis=0)).max() < 1e-9, done.std(axis=0), done[:, 0]]
    """
    shape, centred, spread, first = value("speed.py", lines)
    expect(shape, (4, 3), of="the shape of the result")
    expect(centred, True, of="each column has mean 0", hint="down_the_rows")
    expect(spread, [1.0, 1.0, 1.0], of="the deviations of the columns", places=6, hint="down_the_rows")
    expect(first, [-0.928477, -0.185695, 1.671258, -0.557086], of="the first column", places=5)


def timed():
    """two times are printed, taken with perf_counter"""
    written = source("speed.py")
    found = any(
        isinstance(node, (ast.Name, ast.Attribute)) and "perf_counter" in ast.unparse(node)
        for node in ast.walk(written.tree)
    )
    written.must(found, "perf_counter", "no perf_counter", hint="a_clock")
    expect(len(run("speed.py").numbers) >= 2, True, of="two times are printed", hint="a_clock")
