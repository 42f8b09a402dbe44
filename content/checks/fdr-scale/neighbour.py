"""A shelf holds 60 books. With 12 now and a third more each month, after which month is it too small?"""

books, month = 12.0, 0
while books < 60:
    month, books = month + 1, books * 4 / 3
print(month, round(books))
