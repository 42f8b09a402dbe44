# fails: tuned
# hint: false_ones
import json
from collections import Counter


def page(alerts):
    """Write the page of a week."""
    if not alerts:
        return "no alerts this week\n"
    every = Counter(one["rule"] for one in alerts)
    real = Counter(one["rule"] for one in alerts if one["real"])
    lines = [
        f"alerts: {len(alerts)}, real: {real.total()} ({real.total() / len(alerts):.0%})",
        "",
        "| rule | alerts | real |",
        "| --- | --- | --- |",
    ]
    for rule in sorted(every, key=lambda name: (-every[name], name)):
        lines.append(f"| {rule} | {every[rule]} | {real[rule]} |")
    worst = max(every, key=lambda name: every[name])
    lines += ["", f"tune first: {worst if every[worst] > real[worst] else 'nothing'}"]
    return "\n".join(lines) + "\n"


with open("alerts.jsonl", encoding="utf-8") as file:
    week = [json.loads(line) for line in file]
with open("week.md", "w", encoding="utf-8") as file:
    file.write(page(week))
