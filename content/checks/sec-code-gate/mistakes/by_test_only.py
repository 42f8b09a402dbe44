# fails: medium
# hint: both
import json
import sys

accepted = {key.split()[0]: reason for key, reason in json.load(open("accepted.json")).items()}
bad = 0
for r in json.load(open("bandit.json"))["results"]:
    if r["issue_severity"] == "HIGH" or (r["issue_severity"] == "MEDIUM" and not accepted.get(r["test_id"])):
        print(r["test_id"], r["filename"], r["line_number"])
        bad = 1
sys.exit(bad)
