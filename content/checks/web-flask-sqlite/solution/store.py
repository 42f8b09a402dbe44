def add_book(db, title, pages):
    """Store a book and give its id."""
    cursor = db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (title, pages))
    db.commit()
    return cursor.lastrowid


def all_books(db):
    """Give all books by id."""
    return db.execute("SELECT id, title, pages FROM books ORDER BY id").fetchall()


def find_book(db, book_id):
    """Give one book, or None."""
    return db.execute("SELECT id, title, pages FROM books WHERE id = ?", (book_id,)).fetchone()
