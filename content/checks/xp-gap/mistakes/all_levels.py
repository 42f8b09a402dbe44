# fails: share
# hint: at_most
def gap(have, need):
    """Give what is missing, the largest first."""
    short = [(skill, level - have.get(skill, 0)) for skill, level in need.items()]
    return sorted([one for one in short if one[1] > 0], key=lambda one: (-one[1], one[0]))


def covered(have, need):
    """Give the share of the needed levels that is there."""
    if not need:
        return 1.0
    there = sum(have.get(skill, 0) for skill, level in need.items())
    return round(there / sum(need.values()), 2)
