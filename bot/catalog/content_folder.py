"""Where the words and the curriculum lie."""

from pathlib import Path

CONTENT = Path(__file__).resolve().parents[2] / "content"
