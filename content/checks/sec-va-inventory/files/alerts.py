"""Stands in for your own alerts.py."""

import json


class Alerts:
    """Keeps the open alerts, and writes those that are finished."""

    def __init__(self):
        self.open = {}

    def hit(self, rule, key, severity, ts):
        """Count a hit."""
        first = self.open.get((rule, key), {"first": ts, "count": 0})
        alert = {"rule": rule, "key": str(key), "severity": severity, "first": first["first"], "last": ts}
        self.open[rule, key] = {**alert, "count": first["count"] + 1}

    def close(self):
        """Write all that are open."""
        for alert in self.open.values():
            name = "digest.jsonl" if alert["severity"] == "low" else "alerts.jsonl"
            with open(name, "a", encoding="utf-8") as file:  # noqa: PTH123
                file.write(json.dumps(alert) + "\n")
        self.open.clear()
