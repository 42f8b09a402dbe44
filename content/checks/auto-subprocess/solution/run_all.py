import subprocess
import sys
from pathlib import Path


def check(path):
    """Run a program; give what to print, and its output if it failed."""
    try:
        done = subprocess.run([sys.executable, path], capture_output=True, text=True, timeout=5)
    except subprocess.TimeoutExpired:
        return "TIMEOUT", "no end within 5 seconds\n"
    if done.returncode == 0:
        return "OK", ""
    return f"FAIL {done.returncode}", done.stdout + done.stderr


def main():
    failed = False
    with open("failures.log", "w", encoding="utf-8") as log:
        for path in sorted(Path("checks").glob("*.py")):
            verdict, output = check(path)
            print(f"{path.name}: {verdict}")
            if verdict != "OK":
                failed = True
                log.write(f"{path.name}\n{output}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
