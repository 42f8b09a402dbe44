import json
from dataclasses import asdict, dataclass


@dataclass
class Alert:
    rule: str
    key: str
    severity: str
    first: float
    last: float
    count: int = 1


class Alerts:
    def __init__(self):
        self.open = {}

    def hit(self, rule, key, severity, ts):
        alert = self.open.get((rule, key))
        if alert and ts - alert.last <= 600:
            alert.count += 1
            alert.last = ts
            return
        if alert:
            self.finish(alert)
        self.open[rule, key] = Alert(rule, key, severity, ts, ts)

    def finish(self, alert):
        path = "digest.jsonl" if alert.severity == "low" else "alerts.jsonl"
        with open(path, "a") as f:
            f.write(json.dumps(asdict(alert)) + "\n")

    def close(self):
        for alert in self.open.values():
            self.finish(alert)
        self.open.clear()
