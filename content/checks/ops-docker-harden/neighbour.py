"""A door has a list of rules. Show which of them are on, and try the handle.

Reading a setting is one thing, trying what it forbids is another; both are worth a line.
"""

door = {"bolt": 1, "chain": 0, "alarm": 1}
for name in ("bolt", "alarm"):
    print(f"{name}: {door[name]}")

try:
    if door["bolt"]:
        raise PermissionError("the handle doesn't move")
    print("open")
except PermissionError as error:
    print(error)
