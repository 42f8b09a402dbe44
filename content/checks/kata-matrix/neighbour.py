"""Columns of a table, by their heads."""

table = [["name", "age"], ["Ada", 36], ["Bob", 41]]
head, *rows = table
for title, column in zip(head, zip(*rows)):
    print(title, column)
