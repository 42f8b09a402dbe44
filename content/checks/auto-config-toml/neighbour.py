"""A heating reads its plan from TOML: a target for each room, and a default for the rest. A command may overrule it.

tomllib wants bytes. What the command says comes first, then the plan, then the usual.
"""

import io
import tomllib

plan = tomllib.load(io.BytesIO(b'usual = 18\n[rooms]\nbath = 22\nattic = 12\n'))


def target(room, command=None):
    if command is not None:
        return command
    return plan["rooms"].get(room, plan.get("usual", 20))


for room, command in (("bath", None), ("kitchen", None), ("attic", 0)):
    print(room, target(room, command))
too_cold = [room for room, degrees in plan["rooms"].items() if degrees < 15]
print("below 15:", too_cold)
