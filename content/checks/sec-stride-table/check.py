"""A threat model of six scored rows, the highest first, and two tasks."""

import re

from judge import expect, fail, value

FILES = ("THREATS.md",)
FILE_NAME = re.compile(r"\w[\w/-]*\.(py|db|log|key|crt|pem|toml|ya?ml|md|json|txt|cfg|ini|sh|conf|env)\b")
TASK = re.compile(r"^\W*task\b[^:]*:\**\s*(.*)", re.IGNORECASE)


def _lines():
    text = value("look.py", 'open("THREATS.md", encoding="utf-8", errors="replace").read()', files={"look.py": ""})
    return text.splitlines()


def _cells(line):
    return [cell.strip(" *_`") for cell in line.strip().strip("|").split("|")]


def _rows():
    """Give the rows of the table, from the first STRIDE letter on."""
    rows = [_cells(line) for line in _lines() if line.count("|") >= 5]
    return [row for row in rows if len(row) == 6 and re.search(r"\d", row[5])]


def _scored():
    for row in _rows():
        found = [re.fullmatch(r"\d+", cell) for cell in row[3:]]
        if not all(found):
            fail("three whole numbers at the end", " | ".join(row[3:]), hint="three_numbers")
        yield row[0], *(int(cell) for cell in row[3:])


def letters():
    """the table has one scored row for each of S, T, R, I, D and E"""
    found = sorted(row[0][:1].upper() for row in _rows())
    expect(found, ["D", "E", "I", "R", "S", "T"], of="the letters of your rows", hint="six_rows")


def controls():
    """each row has a threat, and a control with its file name or GAP"""
    for row in _rows():
        if len(row[1]) < 8:
            fail("a threat in words", row[1], hint="in_words")
        if not FILE_NAME.search(row[2]) and "GAP" not in row[2].upper():
            fail("a file name or GAP", row[2], hint="file_or_gap")


def points():
    """likelihood and impact go from 1 to 3"""
    for name, likelihood, impact, _ in _scored():
        inside = 1 <= likelihood <= 3 and 1 <= impact <= 3
        expect(inside, True, of=f"{likelihood} and {impact} of {name[:20]} are 1 to 3", hint="one_to_three")


def scores():
    """each score is likelihood times impact"""
    for name, likelihood, impact, score in _scored():
        expect(score, likelihood * impact, of=f"the score of {name[:20]}", hint="product")


def order():
    """the highest score comes first"""
    found = [score for *_, score in _scored()]
    expect(found, sorted(found, reverse=True), of="the scores from top to bottom", hint="highest_first")


def tasks():
    """two tasks name a file each"""
    found = [match[1] for line in _lines() if (match := TASK.match(line))]
    expect(
        len([task for task in found if FILE_NAME.search(task)]) >= 2, True, of="two tasks with a file", hint="two_tasks"
    )


def drawing():
    """the data flow stands above the table, in about ten lines"""
    above = 0
    for line in _lines():
        if _cells(line) in _rows():
            break
        above += bool(line.strip())
    expect(above >= 10, True, of="ten lines above the first row", hint="draw_it")
