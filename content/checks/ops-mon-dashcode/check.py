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


def _from_panels(reader, hint=None):
    """Read something of the panels, and say so if it isn't where it should be."""
    panels = _dashboard()["panels"] if isinstance(_dashboard(), dict) and "panels" in _dashboard() else None
    try:
        return reader(panels)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        fail("panels with all that the hour names", repr(panels)[:300], hint=hint)


def is_json():
    """the result is JSON text with the uid beacon-main"""
    found = _dashboard()
    expect(found.get("uid") if isinstance(found, dict) else found, "beacon-main", of="uid")


def titles():
    """five panels come in their order, each with its query"""
    got = _from_panels(lambda panels: [[one["title"], one["targets"][0]["expr"]] for one in panels], hint="its_place")
    expect(
        got[:2],
        [["Requests", "sum(rate(beacon_requests_total[1m]))"], ["Errors", "beacon_error_ratio"]],
        of="title and expr",
        hint="its_place",
    )
    expect(len(got), 5, of="panels")


def ids():
    """each panel has an id of its own"""
    count = _from_panels(lambda panels: len({panel["id"] for panel in panels}), hint="own_ids")
    expect(count, 5, of="different ids", hint="own_ids")


def no_overlap():
    """no two panels share a cell of the grid, and none leaves its 24 columns"""

    def cells(panels):
        places = [panel["gridPos"] for panel in panels]
        return {
            (x, y)
            for place in places
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }

    taken = _from_panels(cells, hint="grid")
    expect(len(taken), 5 * 12 * 8, of="cells of five panels", hint="grid")
    expect(max(x for x, _ in taken) <= 23, True, of="all within 24 columns", hint="grid")


def two_in_a_row():
    """two lie in a row: the fifth begins below the fourth, on the left"""
    places = _from_panels(lambda panels: [(one["gridPos"]["x"], one["gridPos"]["y"]) for one in panels], hint="grid")
    expect(places, [(0, 0), (12, 0), (0, 8), (12, 8), (0, 16)], of="x and y", hint="grid")


def units():
    """Errors has the unit percentunit and a threshold of 0.05"""
    unit = _from_panels(lambda panels: panels[1]["fieldConfig"]["defaults"]["unit"], hint="threshold")
    expect(unit, "percentunit", of="unit")
    steps = _from_panels(lambda panels: panels[1]["fieldConfig"]["defaults"]["thresholds"]["steps"], hint="threshold")
    expect(
        any(isinstance(step, dict) and step.get("value") == 0.05 for step in steps),
        True,
        of="a step at 0.05",
        hint="threshold",
    )


def same_bytes():
    """the same panels give the same text twice"""
    got = value("make_dashboard.py", f"{PANELS}\n    dashboard(panels) == dashboard(list(panels))")
    expect(got, True, of="the same text", hint="no_chance")
