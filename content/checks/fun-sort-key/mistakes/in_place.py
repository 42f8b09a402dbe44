# fails: untouched
# hint: new_list
def by_name(teams):
    teams.sort(key=lambda t: t[0].lower())
    return teams


def table(teams):
    return sorted(teams, key=lambda t: (-t[1], -t[2], t[0]))


def best(teams):
    return max(teams, key=lambda t: t[2])[0] if teams else None
