"""A mushroom picker trusts her eye from some feeling upward. From which feeling on were at least 9 of 10 finds good ones?

Every feeling that she had is tried, with all finds at least as sure; the lowest one that's safe enough wins.
"""

finds = [(9, True), (8, True), (8, True), (7, True), (6, True), (6, True), (5, True), (5, True), (4, True), (4, False), (3, False)]
safe = []
for border in sorted({feeling for feeling, _ in finds}):
    trusted = [good for feeling, good in finds if feeling >= border]
    print(border, f"{sum(trusted)} of {len(trusted)}")
    if sum(trusted) * 10 >= 9 * len(trusted):
        safe.append(border)
print("trust yourself from", safe[0])
