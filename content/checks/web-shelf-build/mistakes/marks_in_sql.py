# fails: finds_nothing
# hint: beside
def search_books(db, q):
    return db.execute(f"SELECT * FROM books WHERE title LIKE '%{q}%'").fetchall()
