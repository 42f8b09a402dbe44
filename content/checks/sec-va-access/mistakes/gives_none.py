# fails: reading
# hint: no_row
def read(db, id, user):
    row = db.execute("select text from notes where id = ? and owner = ?", (id, user)).fetchone()
    return row[0] if row else None


def change(db, id, user, text):
    db.execute("update notes set text = ? where id = ? and owner = ?", (text, id, user))


def delete(db, id, user):
    db.execute("delete from notes where id = ? and owner = ?", (id, user))
