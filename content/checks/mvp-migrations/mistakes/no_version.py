# fails: fresh
# hint: sets_version
import sqlite3
from pathlib import Path


def migrate(db, folder):
    version = db.execute("PRAGMA user_version").fetchone()[0]
    for path in sorted(Path(folder).glob("*.sql")):
        if int(path.stem) > version:
            try:
                db.executescript("BEGIN;" + path.read_text() + ";COMMIT;")
            except sqlite3.Error:
                db.rollback()
                raise
            version = int(path.stem)
    return version
