"""A cook makes anew only what stands behind the change.

New flour means new dough and a new cake; the cream is still good.
"""

made_of = {"dough": ["flour"], "cream": ["milk"], "cake": ["dough", "cream"]}
stale = {"flour"}
for dish, parts in made_of.items():
    if stale & set(parts):
        stale.add(dish)
        print("again:", dish)
    else:
        print("still good:", dish)
