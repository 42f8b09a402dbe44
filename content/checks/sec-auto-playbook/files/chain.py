"""Stands in for your own chain.py."""

import hashlib
import json
from pathlib import Path

START = "0" * 64


def _digest(record):
    text = json.dumps(record, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path):
    path = Path(path)
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def append(path, text):
    """Add a record that holds on to the last one."""
    records = _read(path)
    prev = _digest(records[-1]) if records else START
    with Path(path).open("a") as file:
        file.write(json.dumps({"text": text, "prev": prev}) + "\n")


def verify(path):
    """Give the number of the first record that doesn't fit, or None."""
    prev = START
    for number, record in enumerate(_read(path), start=1):
        if record["prev"] != prev:
            return number
        prev = _digest(record)
    return None
