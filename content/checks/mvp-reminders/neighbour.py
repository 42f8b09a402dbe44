"""A gym gives badges after 10, 50 and 100 visits. Which members get a new badge today?

The highest badge that is reached counts, and only if it is higher than the one they have.
"""

badges = [100, 50, 10]
members = [("Ida", 50, 10), ("Per", 49, 10), ("Eva", 120, 0)]
for name, visits, has in members:
    best = next((badge for badge in badges if visits >= badge), 0)
    if best > has:
        print(name, "gets badge", best)
