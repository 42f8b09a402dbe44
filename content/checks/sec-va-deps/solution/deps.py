import json
from pathlib import Path


def key(version):
    """Make a version comparable: 3.1.10 is newer than 3.1.9."""
    return tuple(int(part) for part in version.split("."))


def fix_for(flaws):
    """Give the oldest version that closes all flaws, or none."""
    if not all(flaw["fix_versions"] for flaw in flaws):
        return "none"
    return max((min(flaw["fix_versions"], key=key) for flaw in flaws), key=key)


def main():
    for package in json.loads(Path("old.json").read_text())["dependencies"]:
        flaws = package["vulns"]
        for flaw in flaws:
            print(package["name"], package["version"], flaw["id"], *flaw["fix_versions"])
        if flaws:
            print("fix", package["name"], fix_for(flaws))


if __name__ == "__main__":
    main()
