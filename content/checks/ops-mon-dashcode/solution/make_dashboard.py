import json
from dataclasses import dataclass


@dataclass
class Panel:
    """What one panel shows."""

    title: str
    query: str
    unit: str
    threshold: float


def dashboard(panels):
    """Give the JSON of a dashboard, two panels in a row."""
    return json.dumps(
        {
            "uid": "beacon-main",
            "title": "Beacon",
            "panels": [as_json(number, panel) for number, panel in enumerate(panels)],
        },
        indent=2,  # free: how the text is laid out
    )


def as_json(number, panel):
    row, column = divmod(number, 2)
    steps = [{"color": "green", "value": None}, {"color": "red", "value": panel.threshold}]
    return {
        "id": number + 1,  # free: any ids of their own will do
        "type": "timeseries",
        "title": panel.title,
        "gridPos": {"x": 12 * column, "y": 8 * row, "w": 12, "h": 8},
        "targets": [{"expr": panel.query, "refId": "A"}],
        "fieldConfig": {"defaults": {"unit": panel.unit, "thresholds": {"mode": "absolute", "steps": steps}}},
    }
