"""Print how much warmer this week was than last week, always with its sign."""

last, this = [14, 15, 13], [17, 16, 18]
change = sum(this) / len(this) - sum(last) / len(last)
word = "warmer" if change >= 1 else "colder" if change <= -1 else "the same"
print(f"{change:+.2f} degrees, {word}")
