"""Which doors does each key open?"""

keys = {"ana": {"lab"}, "ben": {"*"}}
for name in ("ana", "ben", "eve"):
    print(name, [door for door in ("lab", "roof") if keys.get(name, set()) & {"*", door}])
