"""A lamp obeys typed orders: on, off, colour and a name. Take each order apart with match, and explain the ones it doesn't know.

A pattern can hold a name for the part that varies. The last case catches all that is left.
"""

state = {"lit": False, "colour": "white"}
for order in ("on", "colour dark red", "dim", "off"):
    match order.split(maxsplit=1):
        case ["on" | "off" as switch]:
            state["lit"] = switch == "on"
        case ["colour", name]:
            state["colour"] = name
        case other:
            print("I can't", *other)
            continue
    print(order, "->", state)
