import json
from dataclasses import dataclass, fields
from pathlib import Path


@dataclass
class Alert:
    rule: str
    key: str
    severity: str
    first: int
    last: int
    count: int

    def write(self):
        path = Path("alerts.jsonl")
        if self.severity == "low":
            path = Path("digest.jsonl")
        with path.open("a", encoding="utf-8") as out:
            json.dump({field.name: getattr(self, field.name) for field in fields(self)}, out)
            out.write("\n")


class Alerts:
    def __init__(self):
        self._open = []

    def hit(self, rule, key, severity, ts):
        for alert in self._open:
            if alert.rule == rule and alert.key == key:
                if ts - alert.last <= 600:
                    alert.last = ts
                    alert.count = alert.count + 1
                    return alert
                self._open.remove(alert)
                alert.write()
                break
        alert = Alert(rule, key, severity, ts, ts, 1)
        self._open.append(alert)
        return alert

    def close(self):
        while self._open:
            self._open.pop(0).write()
