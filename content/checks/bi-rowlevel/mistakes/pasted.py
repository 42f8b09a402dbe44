# fails: stranger
# hint: parameter
ROWS = """
SELECT region, cents FROM sales WHERE EXISTS (
    SELECT 1 FROM rights WHERE LOWER(user) = LOWER(?) AND rights.region IN ('*', sales.region)
) ORDER BY region, cents
"""


def rows(db, user):
    """Give the rows that a user may see."""
    return db.execute(ROWS.replace("?", f"'{user}'")).fetchall()


def total(db, user):
    """Add up what a user may see; None without any right."""
    if not db.execute("SELECT 1 FROM rights WHERE LOWER(user) = LOWER(?)", (user,)).fetchone():
        return None
    return sum(cents for _, cents in rows(db, user))
