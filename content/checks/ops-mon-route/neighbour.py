"""A village notes which bridges are closed. The message is about closing; bridges that opened again are left out.

A set comprehension keeps each name once.
"""

message = {"about": "closed", "bridges": [("mill", "closed"), ("lake", "open"), ("mill", "closed"), (None, "closed")]}
names = {name for name, state in message["bridges"] if state == message["about"] and name}
print(message["about"], *sorted(names))
