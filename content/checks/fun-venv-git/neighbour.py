"""A cook keeps recipes in Git, and doesn't want the shopping lists there. Which files does the list of ignored names keep out?

A name that ends in a slash stands for a whole folder. What is not named stays in.
"""

ignored = ["lists/"]
files = ["soup.md", "lists/monday.txt", "lists/friday.txt", "bread.md"]
kept = []
for file in files:
    if not any(file.startswith(folder) for folder in ignored):
        kept.append(file)
print("committed:", kept)
