# fails: changing
# hint: row_count
def read(db, id, user):
    row = db.execute("select text from notes where id = ? and owner = ?", (id, user)).fetchone()
    if not row:
        raise LookupError
    return row[0]


def change(db, id, user, text):
    db.execute("update notes set text = ? where id = ?", (text, id))
    db.commit()


def delete(db, id, user):
    db.execute("delete from notes where id = ?", (id,))
    db.commit()
