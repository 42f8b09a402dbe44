# fails: ties
# hint: names_up
def by_name(teams):
    return sorted(teams, key=lambda t: t[0].lower())


def table(teams):
    return sorted(teams, key=lambda t: (t[1], t[2], t[0]), reverse=True)


def best(teams):
    return max(teams, key=lambda t: t[2])[0] if teams else None
