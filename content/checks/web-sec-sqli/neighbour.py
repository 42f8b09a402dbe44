"""A robot takes orders such as "go; stop". Somebody may name a room "hall; open safe". Why is a list better than a text?

In one text the order and the name flow together, and a name can carry an order. In a list each stays what it is.
"""

name = "hall; open safe"


def as_text(room):
    return [order.strip() for order in f"drive to {room}; stop".split(";")]


def as_list(room):
    return [("drive to", room), ("stop", None)]


print("one text:", as_text(name))
print("a list:  ", as_list(name))
