# fails: kinds
# hint: kinds
def plan(features, hours):
    """Name what fits into the first version."""
    chosen = []
    for kind in ("must", "could", "should"):
        group = [one for one in features if one[1] == kind]
        if kind != "must":
            group.sort(key=lambda one: (-one[2] / one[3], one[0]))
        for name, _, _, need in group:
            if kind == "must" or need <= hours:
                chosen.append(name)
                hours -= need
        if hours < 0:
            raise ValueError(f"{-hours} hours too many")
    return chosen
