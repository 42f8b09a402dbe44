# fails: finds
# hint: none_there
def add_book(db, title, pages):
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (title, pages))
    db.commit()
    return cursor.lastrowid


def all_books(db):
    return db.execute("SELECT * FROM books ORDER BY id").fetchall()


def find_book(db, book_id):
    found = [book for book in all_books(db) if book[0] == book_id]
    return found[0] if found else {}
