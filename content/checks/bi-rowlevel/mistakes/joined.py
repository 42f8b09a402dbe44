# fails: star
# hint: each_sale
ROWS = """
SELECT sales.region, cents FROM sales JOIN rights ON rights.region IN ('*', sales.region)
WHERE LOWER(user) = LOWER(?) ORDER BY 1, 2
"""


def rows(db, user):
    """Give the rows that a user may see."""
    return db.execute(ROWS, (user,)).fetchall()


def total(db, user):
    """Add up what a user may see; None without any right."""
    if not db.execute("SELECT 1 FROM rights WHERE LOWER(user) = LOWER(?)", (user,)).fetchone():
        return None
    return sum(cents for _, cents in rows(db, user))
