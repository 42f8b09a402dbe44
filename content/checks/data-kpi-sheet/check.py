"""Six numbers with a definition each, and tests that know when one is wrong."""

from functools import cache

from judge import expect, gives, value

FILES = ("kpis.py", "test_kpis.py")
PACKAGES = ("pandas",)
SALES = """
    import pandas as pd
    sales = pd.DataFrame({
        "InvoiceNo": ["A1", "A1", "A2", "A3", "A4", "A5", "A5", "A6"],
        "CustomerID": [7, 7, 7, 8, 9, 10, 10, 8],
        "InvoiceDate": pd.to_datetime(["2011-01-05 10:00", "2011-01-05 10:00", "2011-03-02 09:00", "2011-01-31 23:00",
            "2011-03-01 00:00", "2011-02-28 23:59", "2011-02-28 23:59", "2011-03-09 12:00"]),
        "Revenue": [10.0, 15.5, 4.5, 100.0, 20.0, 30.0, 0.8, 39.2],
    })
"""
START = 'pd.Timestamp("2011-03-01")'

TESTS = """
    import builtins, inspect, math, sys, types

    class approx:
        __array_ufunc__ = None
        def __init__(self, value, rel=None, abs=None, **_):
            self.value, self.rel, self.abs = value, rel or 1e-6, abs or 1e-12
        def __eq__(self, other):
            return math.isclose(float(self.value), float(other), rel_tol=self.rel, abs_tol=self.abs)

    def fixture(function=None, **_):
        if function is None:
            return fixture
        pytest.fixtures[function.__name__] = function
        return function

    pytest = types.ModuleType("pytest")
    pytest.approx, pytest.fixture, pytest.fixtures = approx, fixture, {}
    sys.modules["pytest"] = pytest

    def run_tests(names):
        passed, failed = [], []
        for name, test in list(names.items()):
            if name.startswith("test") and callable(test):
                try:
                    call(test)
                    passed.append(name)
                except Exception as error:
                    failed.append(f"{name}: {error}"[:120])
        return passed, failed

    def call(function):
        made = function(*[call(pytest.fixtures[name]) for name in inspect.signature(function).parameters])
        return next(made) if inspect.isgenerator(made) else made

    builtins.run_tests = run_tests
"""

RIGHT = {
    "revenue": "sales['Revenue'].sum()",
    "orders": "sales['InvoiceNo'].nunique()",
    "average_order": "sales['Revenue'].sum() / sales['InvoiceNo'].nunique()",
    "active": "sales['CustomerID'].nunique()",
    "new": "int((sales.groupby('CustomerID')['InvoiceDate'].min() >= start).sum())",
    "repeat_rate": "(sales.groupby('CustomerID')['InvoiceNo'].nunique() >= 2).mean()",
}


def _kpis(wrong=""):
    """Write six right functions, or five and a wrong one."""
    parts = ["import pandas as pd"]
    for name, formula in RIGHT.items():
        given = "sales, start" if name == "new" else "sales"
        parts.append(f"def {name}({given}):\n    return {formula}{' + 0.5' if name == wrong else ''}")
    return "\n\n\n".join(parts) + "\n"


@cache
def _tests(kpis=None):
    return value("test_kpis.py", "run_tests(globals())", before=TESTS, files={"kpis.py": kpis} if kpis else None)


def money():
    """eight rows of six orders are worth 220, so revenue is 220 and average_order 36.67"""
    gives("kpis.py", f"{SALES}\n    float(revenue(sales))", 220.0, places=2)
    gives("kpis.py", f"{SALES}\n    int(orders(sales))", 6, hint="each_once")
    gives("kpis.py", f"{SALES}\n    float(average_order(sales))", 36.6667, places=2, hint="per_order")


def active_customers():
    """active counts 4 customers"""
    gives("kpis.py", f"{SALES}\n    int(active(sales))", 4, hint="each_once")


def new_customers():
    """since 1 March 2011 one customer is new, who came on that very day"""
    gives("kpis.py", f"{SALES}\n    int(new(sales, {START}))", 1, hint="first_order")


def repeated():
    """two of four customers have two orders, so repeat_rate is 0.5"""
    got = value("kpis.py", f"{SALES}\n    float(repeat_rate(sales))")
    expect(got in {0.5, 50.0}, True, of="repeat_rate(sales) is 0.5", hint="orders_not_rows")


def tests_pass():
    """test_kpis.py has six tests, and all of them pass"""
    passed, failed = _tests()
    expect(failed, [], of="tests that fail", hint="own_tests")
    expect(len(passed) >= 6, True, of="six tests whose name begins with test", hint="six_tests")


def tests_notice():
    """when one of the six functions is wrong, a test fails"""
    for name in RIGHT:
        _, failed = _tests(_kpis(wrong=name))
        expect(len(failed) >= 1, True, of=f"a test fails when {name} is wrong", hint="asserted")


def tests_agree():
    """six other functions that are right pass the tests"""
    _, failed = _tests(_kpis())
    expect(failed, [], of="tests that fail although the functions are right", hint="by_hand")
