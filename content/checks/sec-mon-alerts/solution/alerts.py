import json
from dataclasses import asdict, dataclass

QUIET = 600


@dataclass
class Alert:
    """Something that was seen once or more."""

    rule: str
    key: str
    severity: str
    first: float
    last: float
    count: int = 1


class Alerts:
    """Keeps the open alerts, and writes those that are finished."""

    def __init__(self):
        self.open = {}

    def hit(self, rule, key, severity, ts):
        """Count a hit, in its open alert or in a new one."""
        alert = self.open.get((rule, key))
        if alert and ts - alert.last <= QUIET:
            alert.last, alert.count = ts, alert.count + 1
            return
        if alert:
            self.finish(alert)
        self.open[rule, key] = Alert(rule, key, severity, first=ts, last=ts)

    def finish(self, alert):
        """Write an alert."""
        name = "digest.jsonl" if alert.severity == "low" else "alerts.jsonl"
        with open(name, "a") as file:
            file.write(json.dumps(asdict(alert)) + "\n")

    def close(self):
        """Write all that are still open."""
        for alert in self.open.values():
            self.finish(alert)
        self.open.clear()
