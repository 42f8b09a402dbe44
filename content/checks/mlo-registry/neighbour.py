"""Recipes with numbers, and a slip that says which one is cooked today.

Going back to yesterday's recipe changes the slip and no recipe.
"""

recipes = {1: "soup with leek", 2: "soup with chilli"}
today = 2
for complaint in ("too hot",):
    today -= 1
    print(f"{complaint}, so back to {today}: {recipes[today]}")
print(len(recipes), "recipes are still there")
