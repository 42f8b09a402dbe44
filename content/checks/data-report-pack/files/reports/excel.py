"""A report that stands in for your own."""

from pathlib import Path


def make(month, folder):
    """Stand in for your own report: write a small file and return its path."""
    path = Path(folder) / "monthly.xlsx"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("excel report", encoding="utf-8")
    return path
