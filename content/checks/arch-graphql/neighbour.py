"""A packing list with bags in bags, read by a function that calls itself.

An opening bracket begins a bag, a closing one ends it.
"""


def bag(words):
    things = []
    for word in words:
        if word == "]":
            break
        things.append(bag(words) if word == "[" else word)
    return things


print(bag(iter("tent [ socks [ soap ] shirt ] map".split())))
