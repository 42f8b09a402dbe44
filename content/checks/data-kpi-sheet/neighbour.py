"""Define two numbers of a library in code, and test them on four loans that were counted by hand.

Each test knows the exact answer, so a wrong function can't slip through.
"""

LOANS = [("Ann", "Emma"), ("Ann", "Dune"), ("Bob", "Emma"), ("Cem", "Emma")]


def readers(loans):
    return len({reader for reader, _ in loans})


def books_each(loans):
    return len(loans) / readers(loans)


def test_readers():
    assert readers(LOANS) == 3


def test_books_each():
    assert round(books_each(LOANS), 2) == 1.33


for test in (test_readers, test_books_each):
    test()
    print(test.__name__, "passed")
