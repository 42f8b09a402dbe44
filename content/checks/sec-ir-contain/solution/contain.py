import json
import sqlite3
import sys
import time
from pathlib import Path

LOG = Path("actions.jsonl")
DISABLE = "UPDATE users SET disabled = ? WHERE name = ?"
VERSION = "UPDATE users SET session_version = session_version + ? WHERE name = ?"
BLOCK = "INSERT INTO blocked VALUES (?, ?)"
UNBLOCK = "DELETE FROM blocked WHERE ip = ? AND until = ?"


def steps(db, incident):
    """Give each step with what would undo it."""
    user, ip, until = incident["user"], incident["ip"], time.time() + 24 * 3600
    (disabled,) = db.execute("SELECT disabled FROM users WHERE name = ?", (user,)).fetchone()
    yield {"do": [DISABLE, [1, user]], "undo": [DISABLE, [disabled, user]]}
    yield {"do": [VERSION, [1, user]], "undo": [VERSION, [1, user]]}  # free: old sessions may stay ended
    yield {"do": [BLOCK, [ip, until]], "undo": [UNBLOCK, [ip, until]]}


def main():
    incident, *options = sys.argv[1:]
    db = sqlite3.connect("toy.db")
    if "--undo" in options:
        for line in reversed(LOG.read_text().splitlines()):
            db.execute(*json.loads(line)["undo"])
        LOG.unlink()  # free: what becomes of the notes is left open
    else:
        for step in list(steps(db, json.loads(Path("incidents.json").read_text())[incident])):
            print(*step["do"])
            if "--apply" in options:
                db.execute(*step["do"])
                with LOG.open("a") as file:
                    file.write(json.dumps(step) + "\n")
    db.commit()


if __name__ == "__main__":
    main()
