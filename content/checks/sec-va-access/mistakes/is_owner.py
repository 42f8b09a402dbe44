# fails: anonymous
# hint: nobody
def read(db, id, user):
    row = db.execute("select text from notes where id = ? and owner is ?", (id, user)).fetchone()
    if not row:
        raise LookupError
    return row[0]


def change(db, id, user, text):
    read(db, id, user)
    db.execute("update notes set text = ? where id = ? and owner is ?", (text, id, user))


def delete(db, id, user):
    read(db, id, user)
    db.execute("delete from notes where id = ? and owner is ?", (id, user))


def listing(db, user):
    return db.execute("select id, text from notes where owner is ?", (user,)).fetchall()
