"""A shelf numbers its books from 1, can be measured and walked through, and hides one book for as long as somebody reads it.

Looking up by a number is all that for and in need. The part after yield runs however the block ends.
"""

from contextlib import contextmanager


class Shelf:
    def __init__(self, *books):
        self.books = books

    def __getitem__(self, number):
        return self.books[number]

    @contextmanager
    def lent(self, book):
        kept, self.books = self.books, tuple(other for other in self.books if other != book)
        try:
            yield book
        finally:
            self.books = kept


shelf = Shelf("Emma", "Ulysses")
with shelf.lent("Emma"):
    print("Emma" in shelf, list(shelf))
print(shelf[0])
