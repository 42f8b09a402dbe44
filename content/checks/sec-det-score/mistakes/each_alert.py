# fails: twice
# hint: attack_once
import json
import sys


def score(attacks, alerts):
    tp = fp = 0
    for alert in alerts:
        if any(a["ip"] == alert["key"] and a["start"] <= alert["first"] <= a["end"] for a in attacks):
            tp += 1
        else:
            fp += 1
    fn = len(attacks) - tp
    return tp, fp, fn, tp / (tp + fp) if tp else 0, tp / (tp + fn) if tp else 0
