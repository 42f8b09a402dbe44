"""Five countries, eleven blocks in each, and nothing lost."""

from functools import cache

from judge import expect, fail, run

FILES = ("charts/drill.py",)
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


@cache
def _treemap():
    """Run with a small table of 7 countries and with a plotly that writes down what is asked of it."""
    calls = run("charts/drill.py", before=PLOTLY).json("out/drill.html", hint="saved")["calls"]
    drawn = [(args, options, calls) for name, args, options in calls if name == "treemap"]
    if not drawn:
        fail("a call of px.treemap", "none", hint="px_treemap")
    return drawn[0]


@cache
def _blocks():
    """Give the value of each block by country and product."""
    args, options, _ = _treemap()
    table = next(
        (item for item in (options.get("data_frame"), *args) if isinstance(item, dict) and "table" in item), None
    )
    expect(table is not None, True, of="px.treemap gets a DataFrame", hint="px_treemap")
    columns, names = table["table"], [item for item in options.get("path", []) if isinstance(item, str)]
    expect(names[-2:], ["Country", "Description"], of="the columns in path", hint="levels")
    expect(options.get("values") in columns, True, of="values names a column of the table", hint="levels")
    blocks = {}
    for place, value in enumerate(columns[options["values"]]):
        key = (columns["Country"][place], columns["Description"][place])
        blocks[key] = blocks.get(key, 0) + value
    return blocks


def levels():
    """the treemap has the path Top five, Country, Description"""
    _, options, _ = _treemap()
    _blocks()
    root = options["path"][0]
    expect(
        isinstance(root, dict) and root.get("args") == ["Top five"], True, of='px.Constant("Top five")', hint="levels"
    )


def five_countries():
    """of a small table France, Netherlands, Germany, EIRE and Norway are kept"""
    wanted = ["EIRE", "France", "Germany", "Netherlands", "Norway"]
    expect(sorted({country for country, _ in _blocks()}), wanted, of="the countries", hint="five_largest")


def eleven():
    """each country has eleven blocks, ten products and Other"""
    for country in ("France", "Germany", "Norway"):
        found = [product for place, product in _blocks() if place == country]
        expect(len(found), 11, of=f"blocks of {country}", hint="ten_and_other")
        expect("Other" in found, True, of=f"{country} has a block Other", hint="ten_and_other")


def best_products():
    """the best block of France has 1524.00, and its Other 40.00"""
    blocks = _blocks()
    expect(blocks.get(("France", "ARTICLE E")), 1524.0, of="ARTICLE E in France", places=2)
    for country, other in (("France", 40.0), ("Germany", 73.6), ("EIRE", 106.8), ("Netherlands", 19.2)):
        expect(blocks.get((country, "Other")), other, of=f"Other in {country}", places=2, hint="in_each")


def whole():
    """all blocks together have the revenue of the five countries, 18915.80"""
    expect(sum(_blocks().values()), 18915.8, of="all blocks together", places=1, hint="nothing_lost")


def texts():
    """each block shows its label and its percentage of the parent"""
    _, _, calls = _treemap()
    shown = any(options.get("textinfo") == "label+percent parent" for _, _, options in calls)
    expect(shown, True, of='textinfo is "label+percent parent"', hint="text_on_block")
