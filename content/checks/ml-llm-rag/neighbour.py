"""Which recipe fits what is in the fridge?

Each recipe is a set of things; the one that shares the most comes first, and none that shares nothing.
"""

fridge = {"eggs", "milk", "leek"}
recipes = {"pancakes": {"eggs", "milk", "flour"}, "soup": {"leek"}, "toast": {"bread"}}
shared = {}
for recipe, things in recipes.items():
    if things & fridge:
        shared[recipe] = len(things & fridge)
print(sorted(shared, key=shared.get, reverse=True))
