from pathlib import Path


def count(text):
    """Give the number of lines, words and characters."""
    return len(text.splitlines()), len(text.split()), len(text)


def count_file(path):
    """Count what a UTF-8 file holds."""
    return count(Path(path).read_text(encoding="utf-8"))
