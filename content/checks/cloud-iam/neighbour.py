"""A club: whoever is banned stays out, whoever is on the list comes in, nobody else."""

rules = [("in", "ana"), ("in", "ben"), ("out", "ben")]
for name in ("ana", "ben", "cleo"):
    said = {rule for rule, who in rules if who == name}
    print(name, "banned" if "out" in said else "welcome" if "in" in said else "not on the list")
