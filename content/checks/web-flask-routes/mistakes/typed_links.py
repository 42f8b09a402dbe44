# fails: links
# hint: each_linked
from flask import Flask, abort

app = Flask(__name__)
BOOKS = {number: {"title": f"Book {number}", "pages": 100 + number} for number in range(1, 6)}


@app.route("/books")
def books():
    return "".join(f'<a href="/books/{number}">{BOOKS[number]["title"]}</a>' for number in range(1, 6) if number in BOOKS)


@app.route("/books/<int:book_id>")
def book(book_id):
    if book_id not in BOOKS:
        abort(404)
    return f"{BOOKS[book_id]['title']} {BOOKS[book_id]['pages']}"
