import json
import sys
from pathlib import Path


def blocks(issue, accepted):
    """Tell whether an issue keeps the gate shut."""
    if issue["issue_severity"] == "HIGH":
        return True
    reason = accepted.get(f"{issue['test_id']} {issue['filename']}")
    return issue["issue_severity"] == "MEDIUM" and not reason


def main():
    issues = json.loads(Path("bandit.json").read_text())["results"]
    path = Path("accepted.json")
    accepted = json.loads(path.read_text()) if path.exists() else {}
    blocking = [issue for issue in issues if blocks(issue, accepted)]
    for issue in blocking:
        print(issue["test_id"], issue["filename"], issue["line_number"], issue["issue_text"])
    sys.exit(1 if blocking else 0)


if __name__ == "__main__":
    main()
