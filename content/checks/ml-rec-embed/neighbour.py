"""A library wants to lend three books to a reader who knows some already. Which ones, by how often each was lent?

The order is made for all books, and those that the reader knows are passed over.
"""

lent = {"Emma": 12, "Kim": 31, "She": 8, "Ivanhoe": 25, "Silas": 19}
knows = {"Kim", "Silas"}
shelf = []
for title in sorted(lent, key=lent.get, reverse=True):
    if title in knows:
        continue
    shelf.append(title)
    if len(shelf) == 3:
        break
print(shelf)
