"""A guest book on paper: a blank name is handed back, and a good one stands on top.

What the guest wrote isn't thrown away.
"""

book = []
for name, words in (("Ada", "Lovely"), ("  ", "Nice soup"), ("Bo", "Again")):
    if name.strip():
        book.insert(0, f"{name}: {words}")
    else:
        print("who are you? you wrote:", words)
print(*book, sep="\n")
