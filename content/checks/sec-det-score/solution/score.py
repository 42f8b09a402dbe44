import json
import sys
from pathlib import Path


def hits(attack, alert):
    """Tell whether an alert belongs to an attack."""
    return alert["key"] == attack["ip"] and attack["start"] <= alert["first"] <= attack["end"]


def score(attacks, alerts):
    """Give hits, false alarms, misses, precision and recall."""
    found = sum(any(hits(attack, alert) for alert in alerts) for attack in attacks)
    false = sum(not any(hits(attack, alert) for attack in attacks) for alert in alerts)
    missed = len(attacks) - found
    precision = found / (found + false) if found else 0.0
    recall = found / len(attacks) if found else 0.0
    return found, false, missed, precision, recall


def main():
    attacks = json.loads(Path(sys.argv[1]).read_text())
    alerts = [json.loads(line) for line in Path(sys.argv[2]).read_text().splitlines()]
    found, false, missed, precision, recall = score(attacks, alerts)
    print(f"hits {found}, false alarms {false}, misses {missed}, precision {precision:.2f}, recall {recall:.2f}")


if __name__ == "__main__":
    main()
