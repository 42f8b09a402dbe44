# fails: odd_title
# hint: steps
def add_book(db, title, pages):
    cursor = db.execute(f"INSERT INTO books (pages, title) VALUES ({pages}, '{title}')")
    db.commit()
    return cursor.lastrowid


def all_books(db):
    return db.execute("SELECT * FROM books ORDER BY id").fetchall()


def find_book(db, book_id):
    return db.execute(f"SELECT * FROM books WHERE id = {book_id}").fetchone()
