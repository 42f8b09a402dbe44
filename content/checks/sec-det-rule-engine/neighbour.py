"""A dance school sorts its guests by rules that are kept as data. Say for each rule who fits, and refuse rules that nobody knows.

The rules know no Python. They name a test, and the tests live in one dictionary.
"""

TESTS = {"older": lambda guest, n: guest["age"] > n, "from": lambda guest, town: guest["town"] == town}
rules = [("adults", "older", 17), ("locals", "from", "Ghent"), ("tall", "higher", 180)]
guests = [{"name": "Ana", "age": 30, "town": "Ghent"}, {"name": "Ben", "age": 9, "town": "Ghent"}]

for title, test, limit in rules:
    if test in TESTS:
        print(title, [guest["name"] for guest in guests if TESTS[test](guest, limit)])
    else:
        print("unknown test:", test)
