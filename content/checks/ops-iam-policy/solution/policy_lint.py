import json
import sys
from pathlib import Path


def as_list(item):
    """Give a single thing as a list of one."""
    return item if isinstance(item, list) else [item]


def too_wide(statement):
    """Tell whether a statement allows more than a job needs."""
    actions, resources = as_list(statement.get("Action", [])), as_list(statement.get("Resource", []))
    return statement["Effect"] == "Allow" and (
        "*" in actions or "*" in resources or any(action.endswith(":*") for action in actions)
    )


def main(names):
    bad = [name for name in names if any(map(too_wide, as_list(json.loads(Path(name).read_text())["Statement"])))]
    for name in bad:
        print(name, "allows too much")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
