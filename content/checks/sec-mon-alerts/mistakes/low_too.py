# fails: low_ones
# hint: digest
import json
from dataclasses import asdict, dataclass


@dataclass
class Alert:
    rule: str
    key: str
    severity: str
    first: float
    last: float
    count: int


class Alerts:
    def __init__(self):
        self.open = {}

    def write(self, a):
        with open("alerts.jsonl", "a") as f:
            f.write(json.dumps(asdict(a)) + "\n")

    def hit(self, rule, key, severity, ts):
        a = self.open.get((rule, key))
        if a is not None and ts - a.last <= 600:
            a.last = ts
            a.count += 1
        else:
            if a is not None:
                self.write(a)
            self.open[(rule, key)] = Alert(rule, key, severity, ts, ts, 1)

    def close(self):
        for a in self.open.values():
            self.write(a)
        self.open = {}
