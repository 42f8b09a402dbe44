"""A shelf has room for three books; the one that was read longest ago makes room.

Reading a book again puts it at the right end.
"""

shelf = []
for book in ["Emma", "Dune", "Emma", "Ulysses", "Momo"]:
    if book in shelf:
        shelf.remove(book)
    shelf.append(book)
    shelf = shelf[-3:]
    print(shelf)
