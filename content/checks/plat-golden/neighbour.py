"""Swimming badges: each needs all before it."""

badges = [("seahorse", ["float"]), ("bronze", ["200 m", "dive"])]
can = {"float", "dive"}
for badge, skills in badges:
    missing = [skill for skill in skills if skill not in can]
    print(badge, "earned" if not missing else f"next: {missing[0]}")
    if missing:
        break
