"""Three shelves are listed with name and weight. Add the weights up, and give the label of the heaviest.

The list comes as dictionaries, like most listings. max can compare by one of the fields.
"""

shelves = [
    {"name": "a", "grams": 120, "label": "tea"},
    {"name": "b", "grams": 4150, "label": "rice"},
    {"name": "c", "grams": 980, "label": "salt"},
]
print(sum(shelf["grams"] for shelf in shelves), "grams")
print(max(shelves, key=lambda shelf: shelf["grams"])["label"])
