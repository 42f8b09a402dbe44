"""Small files of data that lie with the content, for hours whose own data is a download that may fail."""

import re
from pathlib import Path

DATA, DATA_TYPE = "data", "text/csv"
_CSV_NAME = re.compile(r"[a-z0-9-]{1,40}\.csv")


def read_data(content: Path, name: str) -> bytes | None:
    """Read a file of data by its name; None when there is none of this name."""
    path = content / DATA / name
    return path.read_bytes() if _CSV_NAME.fullmatch(name) and path.is_file() else None
