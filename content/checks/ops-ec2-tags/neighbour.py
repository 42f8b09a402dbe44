"""A zoo lists houses and their animals. Which animals are awake and eat leaves?

Two loops in one comprehension; what may be missing is asked with get.
"""

zoo = {"houses": [
    {"animals": [{"name": "koala", "awake": False, "eats": ["leaves"]}, {"name": "owl", "awake": True}]},
    {"animals": [{"name": "giraffe", "awake": True, "eats": ["leaves", "hay"]}]},
]}
found = []
for house in zoo["houses"]:
    for animal in house["animals"]:
        if animal["awake"] and "leaves" in animal.get("eats", ()):
            found.append(animal["name"])
print(found)
