"""Risk in two numbers, and a page that says what it is not."""

from functools import cache

from judge import expect, fail, run, value

FILES = ("stocks.py",)
PACKAGES = ("pandas", "matplotlib")

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

STOCKS = (
    PLOTLY
    + """
    def stocks(*_, **__):
        days = pd.date_range("2018-01-01", periods=105, freq="7D").strftime("%Y-%m-%d")
        table = {"date": days}
        for place, name in enumerate(("GOOG", "AAPL", "AMZN", "FB", "NFLX", "MSFT"), 2):
            table[name] = [1 + week * 0.004 * place + (week * place % 7 - 3) / 50 * (week > 0) for week in range(105)]
        return pd.DataFrame(table)

    sys.modules["plotly.data"].stocks = stocks
    sys.modules["plotly.express"].data = sys.modules["plotly.data"]
"""
)


def _of(call, prices):
    """Give the size of what a function returns, as a part of 1."""
    lines = f"import pandas\n    float({call}(pandas.Series({prices})))"
    return value("stocks.py", "    " + lines, before=STOCKS)


def _alike(got, wanted):
    return any(abs(abs(got) - size) < size / 200 for size in (wanted, wanted * 100))


def risk():
    """volatility of 1, 1.1, 0.99 and 1.089 is 0.833, or 83.3 percent"""
    got = _of("volatility", "[1, 1.1, 0.99, 1.089]")
    expect(_alike(got, 0.83267), True, of="volatility is 0.833", hint="of_a_year")


def no_risk():
    """prices that grow by the same part each week have a volatility of 0"""
    got = _of("volatility", "[1, 2, 4, 8, 16]")
    expect(abs(got) < 0.001, True, of="volatility of 1, 2, 4, 8 and 16 is 0", hint="returns_first")


def fall():
    """the deepest fall of 1, 2, 1.5, 4, 3, 3.8 is a quarter"""
    got = _of("deepest_fall", "[1, 2, 1.5, 4, 3, 3.8]")
    expect(_alike(got, 0.25), True, of="deepest_fall is -0.25", hint="from_peak")


def deepest():
    """it is measured from the peak before, so 5, 4, 6, 3, 2.4 fell by 60 percent"""
    got = _of("deepest_fall", "[5, 4, 6, 3, 2.4]")
    expect(_alike(got, 0.6), True, of="deepest_fall is -0.6", hint="from_peak")


def no_fall():
    """prices that only rise have a fall of 0"""
    expect(abs(_of("deepest_fall", "[1, 1.2, 1.3]")) < 0.0001, True, of="deepest_fall of rising prices is 0")


@cache
def _page():
    return run("stocks.py", before=STOCKS).file("stocks.html", hint="page")


def page():
    """stocks.html has all six companies"""
    for name in ("GOOG", "AAPL", "AMZN", "FB", "NFLX", "MSFT"):
        expect(name in _page(), True, of=f"{name} is in stocks.html", hint="page")


def advice():
    """and the sentence that this is no investment advice"""
    if "investment advice" not in " ".join(_page().casefold().split()):
        fail("investment advice", "other words", hint="sentence")
