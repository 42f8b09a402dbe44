"""A dashboard as code."""

import json

from judge import expect, fail, value

FILES = ("make_dashboard.py",)
PANELS = """
    panels = [
        Panel("Requests", "sum(rate(beacon_requests_total[1m]))", "reqps", 100),
        Panel("Errors", "beacon_error_ratio", "percentunit", 0.05),
        Panel("p95", "beacon_p95", "s", 1.0),
        Panel("In flight", "beacon_inflight", "short", 4),
        Panel("Jobs", "beacon_jobs", "short", 9),
    ]
"""


def _dashboard(count=5):
    text = value("make_dashboard.py", f"{PANELS}\n    dashboard(panels[:{count}])")
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        fail("JSON text", repr(text)[:200], hint="json_text")


def _panels(count=5):
    return _dashboard(count).get("panels", [])


def is_json():
    """the result is JSON text with the uid beacon-main"""
    expect(_dashboard().get("uid"), "beacon-main", of="uid")


def titles():
    """five panels come in their order, each with its query"""
    got = [[panel["title"], panel["targets"][0]["expr"]] for panel in _panels()]
    expect(got[:2], [["Requests", "sum(rate(beacon_requests_total[1m]))"], ["Errors", "beacon_error_ratio"]], of="title and expr", hint="its_place")
    expect(len(got), 5, of="panels")


def ids():
    """each panel has an id of its own"""
    numbers = [panel["id"] for panel in _panels()]
    expect(len(set(numbers)), 5, of="different ids", hint="own_ids")


def no_overlap():
    """no two panels share a cell of the grid, and none leaves its 24 columns"""
    cells = [
        (x, y)
        for place in (panel["gridPos"] for panel in _panels())
        for x in range(place["x"], place["x"] + place["w"])
        for y in range(place["y"], place["y"] + place["h"])
    ]
    expect(len(set(cells)), 5 * 12 * 8, of="cells of five panels", hint="grid")
    expect(max(x for x, _ in cells) <= 23, True, of="all within 24 columns", hint="grid")


def two_in_a_row():
    """two lie in a row: the fifth begins below the fourth, on the left"""
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in _panels()]
    expect(places, [(0, 0), (12, 0), (0, 8), (12, 8), (0, 16)], of="x and y", hint="grid")


def units():
    """Errors has the unit percentunit and a threshold of 0.05"""
    defaults = _panels()[1]["fieldConfig"]["defaults"]
    expect(defaults["unit"], "percentunit", of="unit")
    expect(0.05 in [step.get("value") for step in defaults["thresholds"]["steps"]], True, of="a step at 0.05", hint="threshold")


def same_bytes():
    """the same panels give the same text twice"""
    got = value("make_dashboard.py", f"{PANELS}\n    dashboard(panels) == dashboard(list(panels))")
    expect(got, True, of="the same text", hint="no_chance")
