KEPT = "payments"


def tables(db):
    """Give each table that holds something of a user, with the column that says whose it is."""
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    for name in names:
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
        if name == "users":
            yield name, "id"
        elif "user_id" in columns:
            yield name, "user_id"


def export(db, user_id):
    """Give all rows of a user, by table."""
    found = {}
    for table, column in tables(db):
        cursor = db.execute(f"SELECT * FROM {table} WHERE {column} = ?", (user_id,))
        names = [about[0] for about in cursor.description]
        found[table] = [dict(zip(names, row)) for row in cursor]
    return found


def forget(db, user_id):
    """Delete all rows of a user but the payments."""
    for table, column in list(tables(db)):
        if table != KEPT:
            db.execute(f"DELETE FROM {table} WHERE {column} = ?", (user_id,))
    db.commit()  # free: whether the caller commits is left open
