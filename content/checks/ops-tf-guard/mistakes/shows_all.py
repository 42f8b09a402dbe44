# fails: quiet
# hint: no_op
import argparse
import json
import sys
from pathlib import Path

SILENT = {"no-op", "read"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("plan", type=Path)
    parser.add_argument("--allow-delete", action="store_true")
    args = parser.parse_args()
    deletes = False
    for item in json.loads(args.plan.read_text(encoding="utf-8")).get("resource_changes", []):
        actions = item["change"]["actions"]
        deletes = deletes or "delete" in actions
        print(item["address"], *actions)
    return 1 if deletes and not args.allow_delete else 0


if __name__ == "__main__":
    sys.exit(main())
