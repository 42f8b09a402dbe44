# fails: no_overlap
# hint: grid
import json
from dataclasses import dataclass


@dataclass
class Panel:

    title: str
    query: str
    unit: str
    threshold: float


def dashboard(panels):
    return json.dumps(
        {
            "uid": "beacon-main",
            "title": "Beacon",
            "panels": [as_json(number, panel) for number, panel in enumerate(panels)],
        },
        indent=2,
    )


def as_json(number, panel):
    row, column = (number // 2, 0)
    steps = [{"color": "green", "value": None}, {"color": "red", "value": panel.threshold}]
    return {
        "id": number + 1,
        "type": "timeseries",
        "title": panel.title,
        "gridPos": {"x": 12 * column, "y": 8 * row, "w": 12, "h": 8},
        "targets": [{"expr": panel.query, "refId": "A"}],
        "fieldConfig": {"defaults": {"unit": panel.unit, "thresholds": {"mode": "absolute", "steps": steps}}},
    }
