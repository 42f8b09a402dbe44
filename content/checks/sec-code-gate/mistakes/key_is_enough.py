# fails: empty_reason
# hint: a_reason
import json
import sys

accepted = json.load(open("accepted.json"))
bad = 0
for r in json.load(open("bandit.json"))["results"]:
    key = r["test_id"] + " " + r["filename"]
    if r["issue_severity"] == "HIGH" or (r["issue_severity"] == "MEDIUM" and key not in accepted):
        print(r["test_id"], r["filename"], r["line_number"])
        bad = 1
sys.exit(bad)
