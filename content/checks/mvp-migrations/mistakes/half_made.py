# fails: whole_or_nothing
# hint: rolls_back
from pathlib import Path


def migrate(db, folder):
    version = db.execute("PRAGMA user_version").fetchone()[0]
    for path in sorted(Path(folder).glob("*.sql")):
        if int(path.stem) > version:
            db.executescript(path.read_text())
            version = int(path.stem)
            db.execute(f"PRAGMA user_version = {version}")
    return version
