"""A chest has drawers, and drawers have boxes. Which labels, however deep, are missing from the list of the owner?

A thing is a label or a list of things. What holds others is opened in the same way again.
"""

chest = ["keys", ["stamps", ["coins", "buttons"]], "maps"]
owned = {"keys", "coins"}


def labels(things):
    for thing in things:
        if isinstance(thing, list):
            yield from labels(thing)
        else:
            yield thing


print([label for label in labels(chest) if label not in owned])
