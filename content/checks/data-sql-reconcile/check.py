"""Tests that pass on good data, and notice each way in which a file can differ from the database."""

from judge import expect, value

FILES = ("test_reconcile.py",)
PACKAGES = ("pandas",)

SHOP = '''
    import builtins, csv, inspect, math, sqlite3, sys, types
    shop = sqlite3.connect("shop.db")
    shop.executescript("""
        CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, name TEXT, country TEXT, joined TEXT);
        CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers(customer_id),
            order_date TEXT, product TEXT, quantity INTEGER, unit_price REAL);
    """)
    for name, marks in (("customers", "?, ?, ?, ?"), ("orders", "?, ?, ?, ?, ?, ?")):
        with open(f"data/{name}.csv", newline="") as source:
            shop.executemany(f"INSERT INTO {name} VALUES ({marks})", list(csv.reader(source))[1:])
    shop.commit()
    shop.close()

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

    def spoil(*changes):
        with open("out/sales.csv", encoding="utf-8") as file:
            text = file.read()
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        with open("out/sales.csv", "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def run_tests(names):
        names["COUNTRY"] = "Norway"
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
'''


def _tests(spoiled=""):
    passed, failed = value(
        "test_reconcile.py", "run_tests(globals())", before=SHOP + (f"    spoil({spoiled})\n" if spoiled else "")
    )
    return passed, failed


def four_tests():
    """there are four tests, and with equal data all of them pass"""
    passed, failed = _tests()
    expect(failed, [], of="tests that fail although the data agree", hint="equal_data")
    expect(len(passed) >= 4, True, of="at least four tests whose name begins with test", hint="named_test")


def missing_row():
    """a row that is missing in the CSV is noticed by three tests or more"""
    _, failed = _tests('("16,1,2025-04-02,chair,7,59.95,419.65,83.93,503.58,Ada,Norway,2023-01-09\\n", "")')
    expect(len(failed) >= 3, True, of="three tests or more fail when a row of Norway is missing", hint="counts_too")


def other_price():
    """a price that was changed by hand is noticed by three tests"""
    _, failed = _tests('("mug,9,7.99,71.91,14.38,86.29,Ada", "mug,9,8.99,80.91,16.18,97.09,Ada")')
    expect(
        len(failed) >= 3, True, of="three tests or more fail when a price in Norway is changed", hint="sums_compared"
    )


def cents():
    """ten cents in one row are noticed as well"""
    _, failed = _tests('("tray,2,9.75,19.5,", "tray,2,9.80,19.6,")')
    expect(
        len(failed) >= 2,
        True,
        of="two tests or more fail when a price in Poland is 5 cents higher",
        hint="sums_compared",
    )


def other_country():
    """two sales that swapped their countries are noticed by the test of one country alone"""
    _, failed = _tests('("86.29,Ada,Norway", "86.29,Ada,Spain"), ("2.14,Bo,Spain", "2.14,Bo,Norway")')
    expect(len(failed) >= 1, True, of="a test fails when two sales swapped their countries", hint="one_country")


def other_month():
    """a sale that slipped into the next month is noticed by the test of months alone"""
    _, failed = _tests('("1,6,2025-01-07", "1,6,2025-02-07")')
    expect(len(failed) >= 1, True, of="a test fails when a sale moved from January to February", hint="by_month")
