"""One figure with three metrics, a slider, buttons and a dropdown."""

from functools import cache

from judge import expect, run

FILES = ("charts/explorer.py",)
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
def _calls():
    """Run with a small table and with a plotly that writes down what is asked of it."""
    return run("charts/explorer.py", before=PLOTLY).json("out/explorer.html", hint="saved")["calls"]


def _walk(value):
    """Give every dictionary and list within the calls."""
    yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _walk(item)


def _dicts():
    return [item for item in _walk(_calls()) if isinstance(item, dict)]


def _columns():
    """Give all lists of numbers that the figure got, one for each trace at least."""
    lists = [item for item in _walk(_calls()) if isinstance(item, list) and len(item) >= 90]
    return [item for item in lists if all(isinstance(number, (int, float)) for number in item)]


def metrics():
    """a small table has revenue of 28493.55 over all days, and 110 orders"""
    sums = [sum(column) for column in _columns()]
    for wanted, name in ((28493.55, "revenue"), (110, "orders")):
        expect(any(abs(total - wanted) < 0.01 for total in sums), True, of=f"daily {name} is drawn", hint="daily")


def customers():
    """the customers are those of each day, so a third trace is there"""
    traces = [c for c in _columns() if abs(sum(c) - 110) < 0.01 and max(c) < 10]
    expect(len(traces) >= 2, True, of="daily customers are drawn as well", hint="daily")


def slider():
    """the x axis has a range slider"""
    found = [value for item in _dicts() for name, value in item.items() if "rangeslider" in name]
    found += [value for name, _, options in _calls() if "rangeslider" in name for value in options.values()]
    shown = any(value is True or (isinstance(value, dict) and value.get("visible") is not False) for value in found)
    expect(shown, True, of="a rangeslider", hint="slider")


def buttons():
    """there are buttons for one month, three months and all"""
    steps = [(item.get("count"), item.get("step")) for item in _dicts() if "step" in item]
    for wanted in ((1, "month"), (3, "month")):
        expect(wanted in steps, True, of=f"a button with count {wanted[0]} and step {wanted[1]}", hint="three_buttons")
    expect("all" in [step for _, step in steps], True, of="a button with step all", hint="three_buttons")


def _entries():
    return [item for item in _dicts() if isinstance(item.get("args"), list) and item.get("method")]


def dropdown():
    """a dropdown has three entries that update, each with one visible trace of three"""
    entries = [item for item in _entries() if item["method"] == "update"]
    expect(len(entries), 3, of="entries with the method update", hint="three_entries")
    shown = []
    for item in entries:
        first = item["args"][0] if item["args"] and isinstance(item["args"][0], dict) else {}
        expect(isinstance(first.get("visible"), list), True, of="an entry changes visible", hint="three_entries")
        shown.append([bool(one) for one in first["visible"]])
    wanted = [[True, False, False], [False, True, False], [False, False, True]]
    expect(sorted(shown, reverse=True), wanted, of="what the entries show", hint="one_at_a_time")


def axis_title():
    """each entry sets a title of the y axis of its own"""
    titles = []
    for item in _entries():
        second = item["args"][1] if len(item["args"]) > 1 and isinstance(item["args"][1], dict) else {}
        titles.append(str([value for name, value in second.items() if name.startswith("yaxis")]))
    expect(len(set(titles)) >= 3 and "[]" not in titles, True, of="three titles of the y axis", hint="title_too")


def only_first():
    """at first two of the traces are hidden, and the template is plotly_white"""
    kinds = {"Scatter", "add_scatter", "Scattergl", "Bar", "add_bar"}
    traces = [options for name, _, options in _calls() if name.split(".")[-1] in kinds]
    shown = [options.get("visible", True) is True for options in traces]
    if all(shown):  # they may be hidden afterwards
        hidden = any(options.get("visible") in (False, "legendonly") for _, _, options in _calls())
        expect(hidden, True, of="traces that are not visible", hint="hidden")
    else:
        expect(shown, [True, False, False], of="which traces are visible at first", hint="hidden")
    expect("plotly_white" in str(_calls()), True, of="the template plotly_white", hint="white")
