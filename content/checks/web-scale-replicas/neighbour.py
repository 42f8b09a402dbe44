"""Three bakers bake from one recipe. Each loaf gets a note of who baked it, whoever that was.

The note is added after the baking, and the loaf goes on. The baker's name is asked for, not written down.
"""

from itertools import cycle

names = cycle(["Ana", "Bo", "Cy"])


def noted(bake):
    def baker(flour):
        loaf = bake(flour)
        loaf["baked_by"] = next(names)
        return loaf

    return baker


oven = noted(lambda flour: {"flour": flour})
for flour in ("rye", "oat", "spelt", "rye"):
    print(oven(flour))
