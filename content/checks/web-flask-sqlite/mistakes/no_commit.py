# fails: kept
# hint: commit_it
def add_book(db, title, pages):
    return db.execute("INSERT INTO books (title, pages) VALUES (?, ?)", (title, pages)).lastrowid


def all_books(db):
    return db.execute("SELECT * FROM books ORDER BY id").fetchall()


def find_book(db, book_id):
    return db.execute("SELECT * FROM books WHERE id = ?", (book_id,)).fetchone()
