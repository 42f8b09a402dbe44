"""A shelter notes its cats. Moving a cat to another room says what happened, and a name that nobody knows is said too.

The known facts come first and the news is laid over them. What wasn't mentioned stays as it was.
"""

cats = {"Mia": {"room": 2, "food": "fish"}, "Tom": {"room": 1, "food": "hen"}}


def note(name, news):
    if name not in cats:
        return "unknown", None
    cats[name].update(news)
    return "noted", cats[name]


print(note("Mia", {"room": 4}))
print(note("Kim", {"room": 4}))
print(cats)
