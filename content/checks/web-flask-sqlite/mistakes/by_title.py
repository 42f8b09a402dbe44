# fails: lists
# hint: order_by_id
def add_book(db, title, pages):
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (title, pages))
    db.commit()
    return cursor.lastrowid


def all_books(db):
    return db.execute("SELECT * FROM books ORDER BY title").fetchall()


def find_book(db, book_id):
    return db.execute("SELECT * FROM books WHERE id = ?", (book_id,)).fetchone()
