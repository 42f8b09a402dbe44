# fails: many_hits
# hint: steps
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
    def hit(self, rule, key, severity, ts):
        with open("alerts.jsonl", "a") as f:
            f.write(json.dumps(asdict(Alert(rule, key, severity, ts, ts, 1))) + "\n")

    def close(self):
        pass
