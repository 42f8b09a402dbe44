"""Say how today's temperature compares, and no more."""

for today, usual in ((21, 20), (27, 20), (14, 20)):
    gap = today - usual
    print("as usual" if abs(gap) < 3 else "warmer" if gap > 0 else "colder", "than in most years" if abs(gap) >= 3 else "")
