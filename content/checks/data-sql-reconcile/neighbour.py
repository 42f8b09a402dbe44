"""Two people counted the same stock. Test that their lists agree, article by article, and see a test that fails.

Equal totals aren't enough: here both lists have 17 pieces, and yet two articles differ.
"""

morning = {"cups": 9, "plates": 4, "bowls": 4}
evening = {"cups": 9, "plates": 5, "bowls": 3}


def test_pieces():
    assert sum(morning.values()) == sum(evening.values())


def test_each_article():
    assert morning.items() == evening.items()


test_pieces()
try:
    test_each_article()
except AssertionError:
    print("the lists differ in", [name for name in morning if morning[name] != evening[name]])
