"""A porter looks into every bag. Name the place of each bottle that he finds: the bag and the line of its list.

enumerate counts the lines from 1, so the place can be found again by a person.
"""

bags = {"red": ["book", "pen"], "blue": ["map", "bottle of ink", "bottle"]}
for bag, things in bags.items():
    for number, thing in enumerate(things, 1):
        if thing.startswith("bottle"):
            print(f"{bag}:{number} {thing}")
