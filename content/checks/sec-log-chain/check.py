"""Records that each hold on to the one before."""

import hashlib
import json

from judge import expect, fail, value

FILES = ("chain.py",)

WRITE = """
    for lab_number in range(1, {count} + 1):
        append("log.jsonl", f"event {{lab_number}}")
"""
TAMPER = """
    with open("log.jsonl", encoding="utf-8") as lab_file:
        lab_lines = lab_file.read().splitlines()
    {change}
    with open("log.jsonl", "w", encoding="utf-8") as lab_file:
        lab_file.write("\\n".join(lab_lines) + "\\n")
    verify("log.jsonl")
"""


def _gives(file, lines, wanted, *, before="", hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, before=before), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _records(count):
    text = value("chain.py", WRITE.format(count=count) + '    open("log.jsonl", encoding="utf-8").read()')
    try:
        found = [json.loads(line) for line in text.splitlines() if line.strip()]
    except ValueError:
        fail("one JSON object in each line", text[:300], hint="json_lines")
    if len(found) != count or not all(isinstance(one, dict) for one in found):
        fail(f"{count} JSON objects, one in each line", text[:300], hint="json_lines")
    return found


def _broken(change, wanted, hint=None, count=9):
    lines = WRITE.format(count=count) + TAMPER.format(change=change)
    _gives("chain.py", lines, wanted, hint=hint)


def records():
    """three calls of append give three JSON lines with their texts"""
    expect([one.get("text") for one in _records(3)], ["event 1", "event 2", "event 3"], of="the texts")


def first_prev():
    """prev of the first record is 64 zeros"""
    expect(_records(1)[0].get("prev"), "0" * 64, of="prev of record 1", hint="zeros")


def next_prev():
    """prev of the second is the SHA-256 of the first, keys sorted and without spaces"""
    first, second = _records(2)
    written = json.dumps(first, sort_keys=True, separators=(",", ":"))
    expect(second.get("prev"), hashlib.sha256(written.encode()).hexdigest(), of="prev of record 2", hint="same_bytes")


def intact():
    """verify gives None for 9 records as they were written, and for an empty file"""
    _gives("chain.py", WRITE.format(count=9) + '    verify("log.jsonl")', None)
    _gives("chain.py", 'open("log.jsonl", "w").close()\nverify("log.jsonl")', None)


def edited():
    """after an edit of record 7 verify gives 8"""
    _broken('lab_lines[6] = lab_lines[6].replace("event 7", "event x")', 8, hint="next_one")


def removed():
    """without record 3 it gives 3, and without the first it gives 1"""
    _broken("del lab_lines[2]", 3, hint="from_one")
    _broken("del lab_lines[0]", 1, hint="first_too")


def swapped():
    """records 4 and 5 in the other order break at 4"""
    _broken("lab_lines[3:5] = lab_lines[4], lab_lines[3]", 4, hint="from_one")
