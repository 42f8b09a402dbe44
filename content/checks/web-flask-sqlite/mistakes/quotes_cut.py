# fails: odd_title
# hint: placeholder
def add_book(db, title, pages):
    title = title.replace("'", "")
    cursor = db.execute(f"INSERT INTO books (title, pages) VALUES ('{title}', {pages})")
    db.commit()
    return cursor.lastrowid


def all_books(db):
    return db.execute("SELECT * FROM books ORDER BY id").fetchall()


def find_book(db, book_id):
    return db.execute("SELECT * FROM books WHERE id = ?", (book_id,)).fetchone()
