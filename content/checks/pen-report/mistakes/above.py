# fails: bounds
# hint: from_on
import json
import sys
from collections import Counter


def level(score):
    """Name the level of a score."""
    return "critical" if score > 9.0 else "high" if score >= 7.0 else "medium" if score >= 4.0 else "low"


def report(findings):
    """Write the report."""
    count = Counter(level(one["score"]) for one in findings)
    lines = ["# Findings", "", ", ".join(f"{name}: {count[name]}" for name in ("critical", "high", "medium", "low"))]
    ordered = sorted(findings, key=lambda one: (-one["score"], one["title"]))
    for number, one in enumerate(ordered, 1):
        lines += ["", f"## {number}. {one['title']} ({one['score']}, {level(one['score'])})", ""]
        lines += [f"Where: {one['where']}", "", f"Fix: {one['fix']}"]
    return "\n".join(lines) + "\n"


with open("findings.json", encoding="utf-8") as file:
    found = json.load(file)
for one in found:
    if not one.get("fix"):
        sys.exit(f"no fix: {one['title']}")
with open("report.md", "w", encoding="utf-8") as file:
    file.write(report(found))
