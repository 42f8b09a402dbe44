"""A reader notes pages for four evenings. Show each evening as stars, and name the one with the fewest pages.

Each pair is taken apart in the head of the loop. The smallest is kept while the loop goes by.
"""

evenings = [("first", 6), ("second", 3), ("third", 8), ("fourth", 5)]
name, fewest = evenings[0]
for evening, pages in evenings:
    print(f"{evening:<8}", "*" * pages)
    if pages < fewest:
        name, fewest = evening, pages
print("fewest:", name)
print("the first two:", [pages for _, pages in evenings[:2]])
