"""Look at the work of an hour in this folder, and print a receipt for the chat. Needs nothing but Python.

It is served as one file, with HOUR_RULES and WORDS filled in; see bot/checking/local_script.py.
"""

import hashlib
import hmac
import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
from base64 import b32encode
from pathlib import Path
from typing import Any

HOUR_RULES: dict[str, list[dict[str, Any]]] = json.loads("{}")
WORDS: dict[str, str] = json.loads("{}")
SECONDS = 120
SHOWN = 300
LARGEST = 5_000_000
"""Bytes of a file that is looked into."""

Seen = tuple[bool, str]
"""Whether a rule holds, and what was seen where it doesn't."""


def receipt(code: str, hour: str) -> str:
    """Write the receipt of a learner for an hour."""
    digest = hmac.new(code.encode(), hour.encode(), hashlib.sha256).digest()
    text = b32encode(digest).decode()
    return f"{text[:5]}-{text[5:10]}"


def files_seen(rule: dict[str, Any], folder: Path) -> Seen:
    """See whether a file is there, and what it holds; with a star in its name, one of several."""
    found = sorted(path for path in folder.glob(rule["file"]) if path.is_file())
    if not found:
        return False, WORDS["no_file"].format(name=rule["file"])
    wanted = {name: re.compile(rule[name], re.MULTILINE | re.IGNORECASE) for name in ("has", "lacks") if name in rule}
    texts = [path.read_text("utf-8", "replace") for path in found if path.stat().st_size <= LARGEST]
    if "has" in wanted and not any(wanted["has"].search(text) for text in texts):
        return False, WORDS["not_in"].format(name=rule["file"])
    if "lacks" in wanted and any(wanted["lacks"].search(text) for text in texts):
        return False, WORDS["still_in"].format(name=rule["file"])
    if max((len(text.splitlines()) for text in texts), default=0) < rule.get("lines", 0):
        return False, WORDS["short"].format(name=rule["file"], n=rule["lines"])
    if len(found) < rule.get("count", 1):
        return False, WORDS["few"].format(n=len(found), of=rule["count"])
    return True, ""


def command_seen(rule: dict[str, Any], folder: Path) -> Seen:
    """See what a command says; none of them changes anything. `python` is the Python that runs this."""
    first, *others = rule["command"]
    command = [sys.executable if first == "python" else first, *others]
    try:
        done = subprocess.run(  # noqa: S603 - it stands in our own rules
            command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False, WORDS["no_command"].format(name=rule["command"][0])
    said = f"{done.stdout}\n{done.stderr}".strip()
    if done.returncode != rule.get("exit", 0):
        return False, said[-SHOWN:] or WORDS["ended"].format(n=done.returncode)
    holds = re.search(rule.get("says", ""), said, re.MULTILINE | re.IGNORECASE)
    return bool(holds), said[-SHOWN:] or WORDS["silent"]


def address_seen(rule: dict[str, Any], folder: Path) -> Seen:
    """See what an address answers; only a server on this machine, or one that the learner has put up, is asked."""
    try:
        with urllib.request.urlopen(rule["url"], timeout=10) as response:  # noqa: S310 - it stands in our own rules
            status, text = response.status, response.read(LARGEST).decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read(LARGEST).decode("utf-8", "replace")
    except (OSError, ValueError):
        return False, WORDS["no_answer"].format(url=rule["url"])
    if status != rule.get("status", 200):
        return False, WORDS["status"].format(n=status)
    holds = re.search(rule.get("says", ""), text, re.MULTILINE | re.IGNORECASE)
    return bool(holds), text[:SHOWN]


KINDS = {"file": files_seen, "command": command_seen, "url": address_seen}


def look(hour: str, folder: Path) -> list[tuple[str, bool, str]]:
    """Go through the rules of an hour: the title of each, whether it holds, and what was seen."""
    found = []
    for rule in HOUR_RULES[hour]:
        kind = next(name for name in KINDS if name in rule)
        holds, seen = KINDS[kind](rule, folder)
        found.append((rule["title"], holds, seen))
    return found


def main(arguments: list[str]) -> int:
    """Look at an hour, tell what holds, and print the receipt when all of it does."""
    if not arguments or arguments[0] not in HOUR_RULES:
        print(WORDS["usage"])
        return 2
    hour, code = arguments[0], arguments[1] if len(arguments) > 1 else ""
    found = look(hour, Path.cwd())
    for title, holds, seen in found:
        print(f"{'✓' if holds else '✗'} {title}")
        if not holds:
            print(*(f"    {line}" for line in seen.splitlines()), sep="\n")
    if not all(holds for _, holds, _ in found):
        print(f"\n{WORDS['not_yet']}")
        return 1
    print(f"\n{WORDS['receipt'].format(receipt=receipt(code, hour)) if code else WORDS['no_code']}")
    return 0


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(main(sys.argv[1:]))
