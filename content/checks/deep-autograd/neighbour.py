"""How much would one more euro of flour cost each cake that is made from it?

Each part says how strongly it goes into the next; the ways to the cake add up.
"""

ways = {"cake": [("dough", 2.0), ("crumble", 0.5)], "dough": [("flour", 3.0)], "crumble": [("flour", 4.0)]}
effect = {"cake": 1.0, "dough": 0.0, "crumble": 0.0, "flour": 0.0}
for part in ("cake", "dough", "crumble"):
    for source, strength in ways[part]:
        effect[source] = effect[source] + effect[part] * strength
print(effect)
