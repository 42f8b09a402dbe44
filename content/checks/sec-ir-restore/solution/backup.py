import hashlib
import json
import sqlite3
from pathlib import Path

FOLDER = Path("backups")
KEPT = 7


def rows_of(db):
    """Count the rows of each table."""
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}


def main():
    FOLDER.mkdir(exist_ok=True)
    copies = sorted(FOLDER.glob("users-*.db"))
    number = int(copies[-1].stem[-3:]) + 1 if copies else 1
    path = FOLDER / f"users-{number:03}.db"
    source, target = sqlite3.connect("users.db"), sqlite3.connect(path)
    source.backup(target)
    facts = {"rows": rows_of(target), "sha256": ""}
    target.close()
    facts["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    path.with_suffix(".json").write_text(json.dumps(facts))
    for old in [*copies, path][:-KEPT]:
        old.unlink()
        old.with_suffix(".json").unlink()  # free: a note without its copy does no harm


if __name__ == "__main__":
    main()
