"""Budget and actual, account by account."""

from functools import cache

from judge import expect, fail, value

FILES = ("finance/bridge.py",)
PACKAGES = ("pandas",)

PLOTLY = """
    import json
    import os
    import sys
    import types
    import pandas as pd

    def read_parquet(path, columns=None, **_):
        text = {"InvoiceNo": str, "StockCode": str}
        table = pd.read_csv("data/clean_retail.parquet.csv", dtype=text, parse_dates=["InvoiceDate"])
        return table[columns] if columns else table

    pd.read_parquet = read_parquet
    calls = []

    class Made:
        # stands for all that plotly makes; what is asked of it is written down
        def __init__(self, name, args=(), options=None):
            self.__dict__.update(_name=name, _args=args, _options=options or {})

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Made(f"{self._name}.{name}")

        def __setattr__(self, name, value):
            calls.append([f"{self._name}.{name}", [], {name: plain(value)}])

        def __setitem__(self, name, value):
            calls.append([self._name, [], {str(name): plain(value)}])

        def __getitem__(self, name):
            return Made(self._name)

        def __iter__(self):
            return iter([Made(self._name), Made(self._name), Made(self._name)])

        def __len__(self):
            return 3

        def __call__(self, *args, **options):
            calls.append([self._name, plain(args), plain(options)])
            last = self._name.split(".")[-1]
            if last == "write_html":
                places = [options.get("file"), *args]
                write(next(place for place in places if isinstance(place, (str, os.PathLike))), options)
            if last == "to_html":
                return "<div>" + json.dumps(calls) + "</div>"
            return Made(last, args, options)

    def write(path, options):
        library = options.get("include_plotlyjs", True)
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"calls": calls, "library": plain(library), "pad": "-" * (9000 if library is True else 0)}, file)

    def plain(value):
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        if isinstance(value, Made):
            return {"made": value._name, "args": plain(value._args), **plain(value._options)}
        if isinstance(value, pd.DataFrame):
            return {"table": {str(name): plain(value[name]) for name in value.columns}}
        if isinstance(value, (list, tuple, set, pd.Series, pd.Index)):
            return [plain(item) for item in value]
        if isinstance(value, dict):
            return {str(name): plain(item) for name, item in value.items()}
        return plain(value.tolist()) if hasattr(value, "tolist") else str(value)

    class Fake(types.ModuleType):
        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Made(name)

    plotly = sys.modules["plotly"] = Fake("plotly")
    plotly.__path__ = []
    for name in ("express", "graph_objects", "graph_objs", "io", "subplots", "offline", "data"):
        sys.modules[f"plotly.{name}"] = Fake(f"plotly.{name}")
        setattr(plotly, name, sys.modules[f"plotly.{name}"])
"""

SERIES = """
    import pandas as pd
    names = ["sales", "goods", "wages", "rent", "marketing", "tax"]
    budget = pd.Series([1000.0, -400.0, -200.0, -100.0, -50.0, -80.0], index=names)
    actual = pd.Series([1105.0, -450.0, -190.0, -110.0, -30.0, -91.0], index=names).sort_values()
    table = variances(budget, actual)
"""


@cache
def _table():
    """Give the row of each account."""
    lines = f"{SERIES}    [list(map(str, table.index)), table.reset_index(drop=True)]"
    names, table = value("finance/bridge.py", lines, before=PLOTLY)
    if not hasattr(table, "columns"):
        fail("a DataFrame", type(table).__name__, hint="four_columns")
    for name in ("variance", "percent", "favourable", "flag"):
        expect(name in table.columns, True, of=f"there is a column {name}", hint="four_columns")
    if "account" in table.columns:
        names = table.column("account")
    return {name: dict(zip(table.columns, row, strict=True)) for name, row in zip(names, table.rows, strict=True)}


def _of(name):
    if not {"sales", "goods", "wages", "rent", "marketing", "tax"} <= set(_table()):
        fail("accounts as the index", ", ".join(map(str, _table())), hint="four_columns")
    return {account: row[name] for account, row in _table().items()}


def variance():
    """1105 of sales instead of 1000 are a variance of 105, and goods of -450 one of -50"""
    wanted = {"sales": 105.0, "goods": -50.0, "wages": 10.0, "rent": -10.0, "marketing": 20.0, "tax": -11.0}
    expect(_of("variance"), wanted, of="variance", places=2, hint="actual_first")


def percent_of_income():
    """that is 10.5 percent of the sales that were planned"""
    got = _of("percent")["sales"]
    expect(abs(got - 10.5) < 0.06 or abs(got - 0.105) < 0.0006, True, of="percent of sales is 10.5", hint="of_budget")


def percent_of_costs():
    """goods were 12.5 percent over budget, so -12.5, and marketing saved 40 percent"""
    found = _of("percent")
    for name, wanted in (("goods", -12.5), ("marketing", 40.0), ("wages", 5.0)):
        near = abs(found[name] - wanted) < 0.06 or abs(found[name] - wanted / 100) < 0.0006
        expect(near, True, of=f"percent of {name} is {wanted}", hint="size_of_budget")


def favourable():
    """sales, wages and marketing are favourable, the others are not"""
    found = sorted(name for name, good in _of("favourable").items() if good)
    expect(found, ["marketing", "sales", "wages"], of="favourable accounts", hint="more_is_better")


def flags():
    """sales, goods, marketing and tax are flagged, rent with exactly 10 percent is not"""
    found = sorted(name for name, flag in _of("flag").items() if flag)
    expect(found, ["goods", "marketing", "sales", "tax"], of="flagged accounts", hint="above_ten")


def together():
    """all variances together are the change of profit, 64"""
    expect(sum(_of("variance").values()), 64.0, of="the sum of all variances", places=2, hint="actual_first")
