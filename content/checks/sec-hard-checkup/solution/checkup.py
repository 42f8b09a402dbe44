import json
import subprocess
import sys
from datetime import date
from pathlib import Path

TOOLS = (["fim.py", "check"], ["snapshot.py", "--diff"], ["certwatch.py"], ["permaudit.py", "lab_perms"])


def run_tool(words):
    """Run one tool; give its exit code and what it said."""
    try:
        done = subprocess.run([sys.executable, *words], timeout=30, capture_output=True, text=True)
    except subprocess.TimeoutExpired:
        return {"code": None, "output": "took too long"}
    return {"code": done.returncode, "output": done.stdout + done.stderr}


def main():
    results = {words[0]: run_tool(words) for words in TOOLS}
    Path(f"checkup-{date.today()}.json").write_text(json.dumps(results, indent=2))  # free: the indent is for people
    for name, result in results.items():
        print(name, "ok" if result["code"] == 0 else f"failed: {result['code']}")  # free: the words of a line
    sys.exit(1 if any(result["code"] != 0 for result in results.values()) else 0)


if __name__ == "__main__":
    main()
