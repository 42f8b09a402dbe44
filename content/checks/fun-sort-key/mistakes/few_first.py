# fails: points_first
# hint: most_first
def by_name(teams):
    return sorted(teams, key=lambda t: t[0].lower())


def table(teams):
    return sorted(teams, key=lambda t: (t[1], t[2], t[0]))


def best(teams):
    return max(teams, key=lambda t: t[2])[0] if teams else None
