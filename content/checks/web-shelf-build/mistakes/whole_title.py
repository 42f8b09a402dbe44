# fails: finds_parts
# hint: both_ends
def search_books(db, q):
    return db.execute("SELECT * FROM books WHERE title LIKE ?", (q + "%",)).fetchall()
