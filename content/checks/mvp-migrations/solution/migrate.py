import sqlite3
from pathlib import Path


def migrate(db, folder):
    """Run what is newer than the database, each file whole or not at all."""
    version = db.execute("PRAGMA user_version").fetchone()[0]
    for path in sorted(Path(folder).glob("*.sql")):
        number = int(path.stem)
        if number <= version:
            continue
        try:
            db.executescript(f"BEGIN; {path.read_text(encoding='utf-8')} ; PRAGMA user_version = {number}; COMMIT;")
        except sqlite3.Error:
            db.rollback()
            raise
        version = number
    return version


if __name__ == "__main__":
    print("version", migrate(sqlite3.connect("instance/latebird.db"), "migrations"))
