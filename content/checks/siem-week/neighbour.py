"""A library lists its books by loans, most first, equals by title, as a Markdown table."""

from collections import Counter

loans = Counter(["Emma", "Dune", "Dune", "Ida"])
print("| book | loans |\n| --- | --- |")
for number, book in sorted((-count, title) for title, count in loans.items()):
    print("|", book, "|", -number, "|")
