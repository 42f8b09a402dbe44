def read(db, id, user):
    """Give the text of a note that belongs to the user."""
    row = db.execute("SELECT text FROM notes WHERE id = ? AND owner = ?", (id, user)).fetchone()
    if row is None:
        raise LookupError(id)
    return row[0]


def run(db, query, values):
    """Change one note, or say that there is none."""
    with db:
        if db.execute(query, values).rowcount == 0:
            raise LookupError(values)


def change(db, id, user, text):
    """Change a note that belongs to the user."""
    run(db, "UPDATE notes SET text = ? WHERE id = ? AND owner = ?", (text, id, user))


def delete(db, id, user):
    """Delete a note that belongs to the user."""
    run(db, "DELETE FROM notes WHERE id = ? AND owner = ?", (id, user))


def listing(db, user):
    """Give number and text of the user's notes."""
    return db.execute("SELECT id, text FROM notes WHERE owner = ? ORDER BY id", (user,)).fetchall()
