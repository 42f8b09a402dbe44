# fails: one_book
# hint: by_id
from flask import Flask, abort, url_for

app = Flask(__name__)
BOOKS = {number: {"title": f"Book {number}", "pages": 100 + number} for number in range(1, 6)}


@app.route("/books")
def books():
    return "".join(f'<a href="{url_for("book", book_id=n)}">{b["title"]}</a>' for n, b in BOOKS.items())


@app.route("/books/<book_id>")
def book(book_id):
    if book_id not in BOOKS:
        abort(404)
    return f"{BOOKS[book_id]['title']} {BOOKS[book_id]['pages']}"
