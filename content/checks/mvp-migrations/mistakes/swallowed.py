# fails: error_out
# hint: let_out
import sqlite3
from pathlib import Path


def migrate(db, folder):
    version = db.execute("PRAGMA user_version").fetchone()[0]
    for path in sorted(Path(folder).glob("*.sql")):
        number = int(path.stem)
        if number > version:
            try:
                db.executescript(f"BEGIN;{path.read_text()};PRAGMA user_version = {number};COMMIT;")
                version = number
            except sqlite3.Error as error:
                db.rollback()
                print("failed:", error)
    return version
