"""A market sells fruit. A wish may name a kind, a highest price, both or nothing. Which crates fit?

Each part of the wish that is there becomes a test. A part that is empty or missing tests nothing.
"""

crates = [("apple", 30), ("pear", 45), ("apple", 60)]


def tests(wish):
    found = []
    if wish.get("kind"):
        found.append(lambda crate: crate[0] == wish["kind"])
    if wish.get("highest"):
        found.append(lambda crate: crate[1] <= wish["highest"])
    return found


for wish in ({"kind": "apple", "highest": 40}, {"kind": "", "highest": 50}, {}):
    print(wish, [crate for crate in crates if all(test(crate) for test in tests(wish))])
