# fails: steal
# hint: union
AS_ANA = "ana' --"
STEAL = "' UNION SELECT 's3cret' --"


def first(row):
    """Give the first value of a row, if there is one."""
    return row[0] if row else None


def weak(db, name, password):
    """Log in, badly."""
    return first(db.execute(f"SELECT name FROM users WHERE name = '{name}' AND password = '{password}'").fetchone())


def safe(db, name, password):
    """Log in."""
    return first(db.execute("SELECT name FROM users WHERE name = ? AND password = ?", (name, password)).fetchone())
