"""A line that answers on hover, saved in two sizes."""

import json
import re
from functools import cache

from judge import expect, fail, run

FILES = ("charts/revenue_hover.py",)
PACKAGES = ("pandas",)
REVENUE = [2528.39, 2134.1, 672.9, 1814.45, 731.3, 4475.12, 2312.47, 5412.48, 2421.73, 1069.77, 1820.18, 2350.96, 749.7]
ORDERS = [8, 6, 6, 9, 6, 13, 10, 14, 9, 8, 8, 9, 4]

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


@cache
def _done():
    """Run with a small table of 13 months and with a plotly that writes down what is asked of it."""
    return run("charts/revenue_hover.py", before=PLOTLY)


def _saved():
    """Give what each HTML file holds."""
    pages = {name: text for name, text in _done().files.items() if name.startswith("out/") and name.endswith(".html")}
    if "out/revenue_full.html" not in pages:
        fail("a file out/revenue_full.html", ", ".join(sorted(pages)) or "no HTML file", hint="both_files")
    return {name: json.loads(text) for name, text in pages.items()}


def _line():
    calls = _saved()["out/revenue_full.html"]["calls"]
    kinds = {"line", "Scatter", "add_scatter"}
    drawn = [(args, options) for name, args, options in calls if name.split(".")[-1] in kinds]
    if not drawn:
        fail("a call of px.line", "none", hint="px_line")
    return drawn[0]


def _column(wish, args, options):
    """Give the values that a name or a list stands for."""
    table = next(
        (item for item in (options.get("data_frame"), *args) if isinstance(item, dict) and "table" in item), {}
    )
    if isinstance(wish, str):
        return table.get("table", {}).get(wish, [])
    return wish if isinstance(wish, list) else []


def _near(found, wanted):
    numbers = [item for item in found if isinstance(item, (int, float))]
    return len(numbers) == len(wanted) and all(abs(a - b) < 0.006 for a, b in zip(numbers, wanted, strict=True))


def revenue():
    """the line of a small table has 13 months, from 2528.39 to 749.70"""
    args, options = _line()
    y = options.get("y", args[2] if len(args) > 2 else None)
    expect(_near(_column(y, args, options), REVENUE), True, of="y is the revenue of 13 months", hint="by_month")


def markers():
    """each month has a marker"""
    _, options = _line()
    shown = options.get("markers") is True or "markers" in str(options.get("mode", ""))
    expect(shown, True, of="markers are switched on", hint="px_line")


def orders():
    """the orders of each month go along as custom data, from 8 to 4"""
    args, options = _line()
    given = options.get("custom_data", options.get("customdata", []))
    given = given if isinstance(given, list) else [given]
    lists = [_column(item, args, options) if isinstance(item, str) else item for item in given]
    lists += [given, [item[0] for item in given if isinstance(item, list) and item]]
    calls = _saved()["out/revenue_full.html"]["calls"]
    later = [found["customdata"] for _, _, found in calls if isinstance(found.get("customdata"), list)]
    lists += [item for one in later for item in ([row[-1] for row in one if isinstance(row, list) and row], one)]
    found = any(_near(item, ORDERS) for item in lists if isinstance(item, list))
    expect(found, True, of="custom_data holds the orders of 13 months", hint="custom")


def template():
    """the hover text shows month, revenue with separators and orders, and no second box"""
    text = json.dumps(_saved()["out/revenue_full.html"]["calls"])
    found = re.search(r'"hovertemplate": "((?:[^"\\]|\\.)*)"', text)
    if not found:
        fail("a hovertemplate", "none", hint="three_values")
    shown = found[1]
    values = len(re.findall(r"%\{", shown))
    expect(values >= 3, True, of="three values in the hovertemplate", hint="three_values")
    expect(bool(re.search(r"%\{[^}]*:[^}]*,", shown)), True, of="a number format with separators", hint="separators")
    expect("customdata[" in shown, True, of="customdata in the hovertemplate", hint="three_values")
    expect("<extra></extra>" in shown, True, of="<extra></extra> in the hovertemplate", hint="no_extra")


def two_files():
    """one file carries the library, another one fetches it"""
    libraries = {name: page["library"] for name, page in _saved().items()}
    expect(libraries["out/revenue_full.html"], True, of="out/revenue_full.html carries the library", hint="both_files")
    expect("cdn" in libraries.values(), True, of='a second file with include_plotlyjs="cdn"', hint="both_files")
