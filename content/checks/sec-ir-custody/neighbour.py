"""A museum takes paintings into its cellar. Note who brought each, and its weight. Later, say which ones aren't as they were.

What was noted at the beginning is compared with what is there now. A painting that's gone differs too.
"""

book = []
cellar = {}
for title, grams, who in (("Lake", 2100, "Ana"), ("Storm", 3400, "Ben"), ("Bread", 900, "Ana")):
    cellar[title] = grams
    book.append({"title": title, "who": who, "grams": grams})

cellar["Storm"] -= 1
del cellar["Bread"]
for entry in book:
    if cellar.get(entry["title"]) != entry["grams"]:
        print(entry["title"], "isn't as", entry["who"], "brought it")
