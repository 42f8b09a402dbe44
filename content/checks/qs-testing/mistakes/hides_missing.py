# fails: counts_files
# hint: let_it_raise
# file: src/tally/__init__.py
from pathlib import Path


def count(text):
    """Give the number of lines, words and characters."""
    return len(text.splitlines()), len(text.split()), len(text)


def count_file(path):
    """Count what a UTF-8 file holds."""
    return count(Path(path).read_text(encoding="utf-8") if Path(path).exists() else "")
