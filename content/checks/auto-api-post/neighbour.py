"""A choir rings each door once. Which doors does it ring, if the list has some of them twice?

A JSON text remembers the doors from one evening to the next.
"""

import json

memory = json.dumps({"rung": ["Mill Lane 3"]})
for door in ["Mill Lane 3", "Oak Street 1", "Oak Street 1"]:
    rung = json.loads(memory)["rung"]
    if door in rung:
        print("was there:", door)
        continue
    print("la la la:", door)
    memory = json.dumps({"rung": rung + [door]})
