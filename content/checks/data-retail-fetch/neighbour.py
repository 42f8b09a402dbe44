"""How many readers left no name, and how many different books were borrowed?

A hole is counted where it is; a book that was borrowed often counts once.
"""

loans = [("Ann", "Emma"), (None, "Dune"), ("Bob", "Emma"), (None, "Emma"), ("Ann", "Ulysses")]
nameless = 0
for reader, _ in loans:
    nameless += reader is None
books = {book for _, book in loans}
print(nameless, "without a name,", len(books), "books")
