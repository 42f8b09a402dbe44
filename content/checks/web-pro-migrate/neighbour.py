"""A choir of nine stands in lines of four for the photo. Who stands in which line?

The line number is the place divided by four. A dictionary collects the names, and the last line may be shorter.
"""

singers = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida"]

lines = {}
for place, name in enumerate(singers):
    lines.setdefault(place // 4, []).append(name)

for number, names in lines.items():
    print(f"line {number + 1}: {', '.join(names)}")
