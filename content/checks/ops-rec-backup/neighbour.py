"""A pantry keeps the three freshest jars, each with its weight. A jar that lost weight was opened.

First the new jar goes in, then everything beyond the freshest three goes out.
"""

pantry = {}
for year, grams in [(2024, 300), (2026, 310), (2023, 295), (2025, 305)]:
    pantry[year] = {"label": grams, "scales": grams}
    for stale in sorted(pantry, reverse=True)[3:]:
        pantry.pop(stale)
pantry[2025]["scales"] -= 40
for year, jar in sorted(pantry.items()):
    print(year, "fine" if jar["label"] == jar["scales"] else "was opened")
