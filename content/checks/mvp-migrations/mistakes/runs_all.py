# fails: returned
# hint: steps
import sqlite3
from pathlib import Path


def migrate(db, folder):
    for path in sorted(Path(folder).glob("*.sql")):
        number = int(path.stem)
        try:
            db.executescript(f"BEGIN;{path.read_text()};PRAGMA user_version = {number};COMMIT;")
        except sqlite3.Error:
            db.rollback()
            raise
    return number
