# fails: low_and_high
# hint: low_passes
import json
import sys

accepted = json.load(open("accepted.json"))
bad = 0
for r in json.load(open("bandit.json"))["results"]:
    if r["issue_severity"] == "HIGH" or not accepted.get(r["test_id"] + " " + r["filename"]):
        print(r["test_id"], r["filename"], r["line_number"])
        bad = 1
sys.exit(bad)
