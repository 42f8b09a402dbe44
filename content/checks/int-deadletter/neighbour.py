"""A kitchen line: washed, peeled, or set aside with a note."""

aside = []
for item in ("potato", "stone", "carrot"):
    if item == "stone":
        aside.append((item, "peel"))
    else:
        print(item, "is ready")
print("aside:", aside)
